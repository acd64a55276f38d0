import type {formal as Formal, terms as Terms} from '../en/contacts.js';

export const terms: typeof Terms = {
  label: 'Contacts',
  loading: 'Chargement des contacts…',
  kinds: {
    emergency: 'En cas d’urgence',
    'service-centre': 'Bureau d’accueil',
    complaints: 'Réclamations',
    person: 'Personnes responsables',
    contractor: 'Entreprises mandatées',
    committee: 'Conseil syndical',
    developer: 'Promoteur',
    utility: 'Fournisseurs d’eau et d’énergie',
    authority: 'Autorités',
  },
  openUntil: (time) => `Ouvert maintenant, jusqu’à ${time}`,
  openNow: 'Ouvert maintenant',
  openAlways: 'Ouvert jour et nuit',
  closed: 'Fermé maintenant',
  opensToday: (time) => `Fermé maintenant, ouvre aujourd’hui à ${time}`,
  opensTomorrow: (time) => `Fermé maintenant, ouvre demain à ${time}`,
  opensOn: (day, time) => `Fermé maintenant, ouvre ${day} à ${time}`,
  hours: 'Horaires',
  dayRange: (from, to) => `${from} à ${to}`,
  timeRange: (from, to) => `${from}–${to}`,
  everyDay: 'Tous les jours',
  allDay: 'toute la journée',
  listGap: ', ',
  closedOn: (days) => `${days}\u00a0: fermé`,
  afterHours: 'En dehors des horaires',
  qualification: 'Agrément',
  emergencyPlan: 'Plan d’urgence',
  address: 'Adresse',
  website: 'Site internet',
  published: (version, date) => `Version ${version}, publiée le ${date}`,
  approvedBy: (name) => `approuvée par ${name}`,
  changed: 'Changements\u00a0:',
};

export const formal: typeof Formal = {
  empty: 'Le syndic n’a pas encore publié ses contacts ici.',
  asOf: (time) => `Informations à jour\u00a0: ${time}.`,
};
