import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/survey.js';
import {plural} from './units.js';

const answers = (n: number) =>
  `${count('fr', n)} ${plural(n, {one: 'réponse', other: 'réponses'})}`;

export const terms: typeof Terms = {
  label: 'Enquête',
  loading: 'Chargement de l’enquête…',
  send: 'Envoyer mes réponses',
  clear: 'Retirer cette réponse',
  between: ' · ',
  ask: 'Poser une question à ce sujet',
  askAbout: (words, what) => `${words}\u00a0: ${what}`,
  progress: (done, of) => `Réponses données\u00a0: ${done} sur ${of}`,
  takes: (minutes) =>
    plural(minutes, {
      one: `Dure environ ${minutes} minute.`,
      other: `Dure environ ${minutes} minutes.`,
    }),
  openUntil: (when) => `Ouverte jusqu’à\u00a0: ${when}.`,
  scale: {
    '5': 'Très satisfait(e)',
    '4': 'Satisfait(e)',
    '3': 'Ni l’un ni l’autre',
    '2': 'Peu satisfait(e)',
    '1': 'Pas du tout satisfait(e)',
    none: 'Sans expérience à ce sujet',
  },
  npsHint: '0\u00a0: pas du tout probable\u00a0; 10\u00a0: très probable.',
  earlier: 'Enquêtes précédentes',
  resultsOf: (title) => `Résultats\u00a0: ${title}`,
  took: (n, of, share) =>
    `Foyers ayant répondu\u00a0: ${count('fr', n)} sur ${count('fr', of)} (${share}).`,
  answeredBy: (n) => `${answers(n)}.`,
  published: (day) => `Publié le ${day}.`,
  saidAndDone: 'Vous l’avez dit, nous l’avons fait',
  youSaid: 'Vous avez dit\u00a0:',
  weDid: 'Nous avons fait\u00a0:',
  wordsFrom: (n) =>
    `${answers(n)} en toutes lettres. Le syndic les résume ci-dessus\u00a0; les mots de chacun ne sont pas publiés.`,
  noExperience: (n) => `${answers(n)} «\u00a0sans expérience\u00a0», hors calcul.`,
  byGroup: 'Par groupe',
  group: 'Groupe',
  satisfied: 'Satisfaits',
  nps: 'Recommandation nette',
  hidden: 'Non affiché',
  rate: (share) => `${share} de satisfaits`,
  rateFormula: (very, well, n) => `(${very} très satisfaits + ${well} satisfaits) ÷ n = ${n}`,
  mean: (mean) => `moyenne ${mean} sur 5`,
  ofAnswers: (n) => `n = ${n}`,
  npsIs: (score) => `Recommandation nette ${score}`,
  npsFormula: (n) => `pourcentage de 9–10 moins pourcentage de 0–6, n = ${n}`,
  answer: 'Réponse',
  share: 'Part',
  times: 'Nombre',
  timesIs: (n) => count('fr', n),
};

export const formal: typeof Formal = {
  none: 'Il n’y a pas d’enquête pour le moment.',
  signIn:
    'Cette enquête admet une réponse par foyer\u00a0; veuillez donc d’abord vous connecter sur ce site.',
  owners: 'Cette enquête s’adresse aux copropriétaires de cette résidence.',
  hasAnswered: 'Votre foyer a répondu à cette enquête. Merci.',
  closed: (day) =>
    `Cette enquête s’est terminée le ${day}. Les résultats seront publiés ici. Merci à toutes les personnes qui ont participé.`,
  closedMeanwhile: 'Nous sommes désolés, cette enquête s’est terminée entre-temps.',
  anonymous:
    'Vos réponses sont anonymes\u00a0: ni nom, ni logement, ni heure ne sont conservés avec elles, et personne ne peut savoir qui a répondu quoi.',
  confidential: (who) =>
    `Vos réponses sont confidentielles. Peut seul les relier à votre nom\u00a0: ${who}. Personne d’autre.`,
  named: 'Vos réponses sont conservées avec votre nom, pour que nous puissions vous en reparler.',
  oneEachAnonymous:
    'Nous notons seulement que votre foyer a répondu, dans une liste à part et sans heure.',
  oneEach: 'Une réponse est prise en compte par foyer.',
  unknownQuestion:
    'Cette question ne peut pas encore recevoir de réponse sur cette page\u00a0; toutes les autres peuvent être envoyées sans elle.',
  needed: 'Une réponse à cette question nous aiderait.',
  missing: 'Veuillez regarder encore une fois la question signalée.',
  unconfirmed:
    'Nous ne savons pas encore si vos réponses sont arrivées\u00a0; vous pouvez les envoyer à nouveau sans inconvénient.',
  thanks: 'Merci, nous avons bien reçu vos réponses.',
  resultsBy: (day) => `Les résultats doivent être publiés ici au plus tard le ${day}.`,
  tooFew: (threshold) =>
    `Moins de ${threshold} réponses\u00a0: rien n’est affiché, pour que personne ne soit reconnu.`,
  hiddenGroups: (threshold) =>
    `Les groupes de moins de ${threshold} réponses ne sont pas affichés, ni un autre qui permettrait de les retrouver.`,
  asOf: (time) => `Situation au ${time}.`,
};
