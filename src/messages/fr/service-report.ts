import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: 'Rapport de service',
  loading: 'Chargement du rapport…',
  reportOf: (period) => `Rapport de service\u00a0: ${period}`,
  published: (day, version) =>
    version > 1 ? `Publié le ${day}, version ${version}` : `Publié le ${day}`,
  corrected: 'Corrigé\u00a0:',
  period: 'Une autre période',
  comment: 'Ce que dit notre équipe',
  figures: 'En bref',
  kinds: 'Demandes par type',
  standards: 'Engagements tenus',
  what: 'Chiffre',
  before: 'La période précédente',
  hidden: 'trop peu pour être affiché',
  nothing: '–',
  hours: (number) => `${number} h`,
  of: (n) => `n = ${n}`,
  howComputed: 'Comment est-ce calculé\u00a0?',
  picture: (title, now, then) =>
    `${title}\u00a0: ${now} (plein) à côté de ${then} (contour)\u00a0; le tableau ci-dessous donne les mêmes chiffres`,
  ask: 'Poser une question à ce sujet',
  askAbout: (words, what) => `${words}\u00a0: ${what}`,
  review: 'Extrait du bilan commun',
  actions: 'Ce qui est en train d’être fait',
  due: (day) => `au plus tard le ${day}`,
  statuses: {open: 'en cours', done: 'fait'},
  between: ' · ',
  listGap: ', ',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `Les nombres inférieurs à ${threshold} ne sont pas affichés, ni un autre qui permettrait de les retrouver\u00a0: personne ne doit être reconnu.`,
  asOf: (time) => `Situation au ${time}.`,
};
