import type {formal as Formal, terms as Terms} from '../en/inquiry-questions.js';

export const terms: typeof Terms = {
  price: 'Ce que cela coûte\u00a0:',
  responsible: 'Qui en est chargé\u00a0:',
  skip: 'Continuer sans répondre',
  day: (number) => `Jour, choix ${number}`,
  timeOfDay: (number) => `Moment de la journée, choix ${number}`,
  anyTime: 'Sans préférence',
  confidential: 'Garder mon nom confidentiel',
  fullRules: 'Lire les règles en entier',
  complete: 'Tout y est\u00a0?',
  open: 'à compléter',
  done: 'répondu',
  attached: 'joint',
  document: 'à joindre ou à apporter',
  preferred: 'Que préférez-vous\u00a0?',
  either: 'L’un ou l’autre',
  relation: 'Vous êtes',
  notSaid: 'Non indiqué',
  onBehalf: 'J’écris pour quelqu’un d’autre',
  onBehalfName: 'Pour qui écrivez-vous\u00a0?',
  onBehalfPhone: 'Téléphone de cette personne',
  language: 'Répondre en',
  pageLanguage: 'La langue de cette page',
};

export const formal: typeof Formal = {
  weSeeToIt:
    'Ceci est pour votre information. Vous pouvez envoyer dans tous les cas\u00a0; nous veillons à ce que cela parvienne aux bonnes personnes, et nous vous le disons.',
  visit: 'Quand une visite vous conviendrait-elle\u00a0?',
  visitHint: 'Jusqu’à trois moments, le meilleur d’abord. Nous en confirmons un.',
  confidential: 'Les personnes visées par votre réclamation ne sauront pas qui vous êtes.',
  agreePrice: (price) => `J’accepte le prix\u00a0: ${price}`,
  agreeRules: (title) => `J’ai lu «\u00a0${title}\u00a0» et je suis d’accord`,
  stillOpen: 'Il reste des points à compléter. Vous pouvez le faire à votre rythme.',
  allThere: 'Toutes les questions ont une réponse. Merci.',
  documents:
    'Vous pouvez les joindre ici, ou les apporter au bureau d’accueil\u00a0; cela convient tout aussi bien.',
  kindForOthers:
    'Ce type de demande est en général pour les résidents. Veuillez en choisir un autre, par exemple une question, et nous vous aiderons volontiers.',
  problems: {
    answer: 'Veuillez répondre à ceci\u00a0; quelques mots suffisent.',
    number: 'Veuillez écrire un nombre, par exemple 2 ou 251.05.',
    date: 'Veuillez choisir un jour.',
    answerLength:
      'C’est un peu long. Veuillez raccourcir, ou en mettre une partie plus haut, avec vos propres mots.',
    times: 'Veuillez choisir un jour avec un moment de la journée, ou aucun des deux.',
    rules: 'Veuillez lire les règles et cocher cette case si vous êtes d’accord.',
    price: 'Veuillez cocher cette case si le prix vous convient.',
    phone:
      'Veuillez vérifier le numéro de téléphone\u00a0: des chiffres, par exemple 138 0000 0000.',
    unreadable: 'Veuillez regarder cette réponse encore une fois.',
  },
};
