import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-standards.js';
import {plural} from './units.js';

const shown = (number: number) =>
  `${count('fr', number)} ${plural(number, {one: 'prestation affichée', other: 'prestations affichées'})}`;

export const terms: typeof Terms = {
  label: 'Engagements de service',
  loading: 'Chargement des engagements de service…',
  grade: 'Niveau de service',
  contract: 'Contrat de syndic',
  contractTerm: (from, to) => `du ${from} au ${to}`,
  contractFrom: (from) => `à partir du ${from}`,
  approvedBy: 'Approuvé par',
  version: (version, from) => `Version ${version}, en vigueur à partir du ${from}`,
  published: (date) => `publiée le ${date}`,
  versionLabel: 'Version',
  changed: 'Ce que cette version a changé\u00a0:',
  search: 'Chercher dans les engagements',
  area: 'Domaine',
  everyArea: 'Tous les domaines',
  onlyShort: 'Seulement ce qui n’a pas été tenu',
  found: (number) => shown(number),
  frequency: 'Fréquence',
  responsible: 'Responsable',
  lastResult: 'Dernier contrôle',
  period: 'Dernière période',
  ofPlanned: (done, planned) => `${count('fr', done)} sur ${count('fr', planned)} comme prévu`,
  itemGrade: 'Niveau',
  paidFrom: 'Payé par',
  theFee: 'les charges de copropriété',
  documents: 'Documents',
  record: 'Compte rendu',
  outcomes: {met: 'Tenu', partly: 'Tenu en partie', 'not-met': 'Non tenu'},
  tally: (period) => `Comment les engagements ont été tenus, ${period}`,
  tallied: (outcome, number) => `${outcome}\u00a0: ${count('fr', number)}`,
  ask: 'Poser une question à ce sujet',
  askAbout: (what) => `Poser une question à ce sujet : ${what}`,
  backToCurrent: 'Revenir à ce qui est en vigueur',
};

export const formal: typeof Formal = {
  empty: 'Le syndic n’a pas encore publié ses engagements de service ici.',
  nothingFound:
    'Nous n’avons rien trouvé. Veuillez essayer un autre mot, ou afficher tous les domaines.',
  earlier: (version) => `Vous lisez la version ${version}, qui n’est pas en vigueur aujourd’hui.`,
  upcoming: (version, from) => `La version ${version} sera en vigueur à partir du ${from}.`,
  readUpcoming: 'La lire maintenant',
  asOf: (time) => `Informations à jour\u00a0: ${time}.`,
};
