import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';

export const terms: typeof Terms = {
  place: 'Bâtiment ou lieu',
  choosePlace: 'Veuillez choisir',
  unit: 'Entrée ou logement',
  name: 'Votre nom',
  consentLink: 'Lire l’information complète',
  steps: 'Une chose après l’autre',
  back: 'Retour',
  next: 'Suivant',
  step: (at, of) => `Étape ${at} sur ${of}`,
};

export const formal: typeof Formal = {
  where: 'Où est-ce\u00a0?',
  detail: 'Entrée, étage ou lieu précis',
  detailHint: 'Par exemple\u00a0: entrée 2, appartement 301, plafond de la cuisine',
  contact: 'Comment pouvons-nous vous joindre\u00a0?',
  contactHint: 'Un numéro de téléphone ou une adresse e-mail suffit.',
  nameHint: 'Pour savoir comment nous adresser à vous',
  consent: 'J’accepte que mes données soient utilisées pour traiter cette demande.',
  problems: {
    place: 'Veuillez choisir un lieu, ou le décrire avec vos propres mots.',
    detailLength: 'Veuillez décrire le lieu en 200 caractères au plus.',
    name: 'Veuillez écrire votre nom en 100 caractères au plus.',
    contact:
      'Veuillez laisser un numéro de téléphone ou une adresse e-mail, pour que nous puissions vous répondre.',
    phone:
      'Veuillez vérifier le numéro de téléphone\u00a0: des chiffres, par exemple 138 0000 0000.',
    email: 'Veuillez vérifier l’adresse e-mail, par exemple name@example.com.',
    consent:
      'Veuillez cocher cette case\u00a0: sans votre accord, nous ne pouvons pas utiliser vos données pour répondre.',
    unreadable: 'Veuillez regarder cette réponse encore une fois.',
  },
};
