import type {formal as Formal, terms as Terms} from '../en/meetings.js';
import {plural} from './units.js';

export const terms: typeof Terms = {
  label: 'Réunions',
  loading: 'Chargement des réunions…',
  more: 'Afficher plus de réunions',
  past: 'Réunions passées',
  showPast: 'Afficher les réunions passées',
  place: 'Lieu',
  online: 'En ligne',
  host: 'Avec',
  listGap: ', ',
  agenda: 'Ordre du jour',
  documents: 'Documents',
  itemTypes: {info: 'pour information', discuss: 'pour discussion', vote: 'pour décision'},
  kinds: {
    assembly: 'Assemblée des copropriétaires',
    committee: 'Conseil syndical',
    forum: 'Rencontre',
    open_day: 'Journée portes ouvertes',
    appointment: 'Rendez-vous',
  },
  statuses: {changed: 'Modifiée', cancelled: 'Annulée', held: 'A eu lieu'},
  series: (title) => `Série\u00a0: ${title}`,
  notice: (day, days) =>
    plural(days, {
      one: `Convocation le ${day}, ${days} jour à l’avance.`,
      other: `Convocation le ${day}, ${days} jours à l’avance.`,
    }),
  noticeWanted: (days, basis) =>
    basis
      ? `Délai minimum demandé, en jours\u00a0: ${days} (${basis}).`
      : `Délai minimum demandé, en jours\u00a0: ${days}.`,
  calendar: 'Ajouter à mon agenda',
  calendarOff: 'Retirer de mon agenda',
  ask: 'Poser une question à ce sujet',
  askBefore: 'Envoyer une question à l’avance',
  askAbout: (words, what) => `${words}\u00a0: ${what}`,
  reply: 'Viendrez-vous\u00a0?',
  replyBy: (when) => `Veuillez répondre au plus tard\u00a0: ${when}.`,
  seats: (left, of) =>
    plural(left, {
      one: `Il reste ${left} place sur ${of}.`,
      other: `Il reste ${left} places sur ${of}.`,
    }),
  comesFrom: (unit) => `Quelqu’un viendra-t-il pour ${unit}\u00a0?`,
  answers: {yes: 'Oui', maybe: 'Peut-être', no: 'Non'},
  slot: 'Heure',
  chooseSlot: 'Veuillez choisir une heure',
  guests: 'Personnes qui viennent avec vous',
  noGuests: 'Personne',
  proxy: 'Qui vient à votre place, le cas échéant',
  withGuests: (guests) =>
    plural(guests, {
      one: `avec ${guests} personne de plus`,
      other: `avec ${guests} personnes de plus`,
    }),
  withProxy: (name) => `avec pour représentant\u00a0: ${name}`,
  send: 'Envoyer ma réponse',
  change: 'Modifier ma réponse',
  minutes: (day) => `Procès-verbal, publié le ${day}`,
  minutesWhole: 'Le procès-verbal en entier',
  resolutions: 'Ce qui a été décidé',
};

export const formal: typeof Formal = {
  none: 'Aucune réunion n’est prévue pour le moment.',
  nonePast: 'Il n’y a pas de réunions passées à afficher.',
  noVote:
    'Répondre n’est pas voter\u00a0: le vote se fait de la manière indiquée dans la convocation.',
  signIn: 'Pour répondre au nom de votre foyer, veuillez d’abord vous connecter sur ce site.',
  owners: 'Les copropriétaires de cette résidence peuvent répondre.',
  replied: (unit, answer) => `Votre réponse pour ${unit}\u00a0: ${answer}. Merci.`,
  chooseAnswer: 'Veuillez choisir l’une des trois réponses.',
  full: 'Toutes les places sont prises. Si vous souhaitez venir malgré tout, veuillez nous téléphoner.',
  fullMeanwhile:
    'Nous sommes désolés\u00a0: il ne reste plus autant de places, ou quelqu’un vient de choisir cette heure.',
  replyClosed: (when) =>
    `Il était possible de répondre jusqu’à\u00a0: ${when}. Vous pouvez volontiers nous téléphoner.`,
  closedMeanwhile:
    'Nous sommes désolés, le délai de réponse vient de se terminer. Vous pouvez volontiers nous téléphoner.',
  calendarHint:
    'Si la réunion change, ajoutez-la de nouveau à votre agenda\u00a0: elle remplace l’ancienne note.',
  asOf: (time) => `Situation au ${time}.`,
};
