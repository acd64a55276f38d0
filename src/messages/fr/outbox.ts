import type {formal as Formal, terms as Terms} from '../en/outbox.js';

export const terms: typeof Terms = {
  waiting: 'En attente d’envoi',
  sendNow: 'Envoyer maintenant',
  remove: 'Supprimer',
  copy: 'Copier le texte',
  copied: 'Copié',
  noted: 'Je l’ai noté',
  reference: 'Numéro',
  code: 'Code d’accès',
};

export const formal: typeof Formal = {
  draftKept: 'Brouillon, enregistré sur cet appareil.',
  draftInSession: 'Brouillon, enregistré jusqu’à la fermeture de cet onglet.',
  notKept: {
    blocked:
      'Ce navigateur ne permet pas d’enregistrer quoi que ce soit ici. Veuillez laisser cette page ouverte jusqu’à l’envoi.',
    full: 'Il ne reste plus de place sur cet appareil pour un brouillon. Veuillez laisser cette page ouverte jusqu’à l’envoi.',
    broken:
      'Le brouillon n’a pas pu être enregistré sur cet appareil. Veuillez laisser cette page ouverte jusqu’à l’envoi.',
  },
  filesNotKept:
    'Ce que vous avez joint n’est pas encore enregistré ici. Veuillez laisser cette page ouverte jusqu’à ce que la mention «\u00a0prêt\u00a0» apparaisse.',
  waitingKept:
    'Enregistré sur cet appareil, pas encore envoyé. L’envoi se fera tout seul dès que le service sera joignable et qu’une de nos pages sera ouverte.',
  waitingHere:
    'Pas encore envoyé, et pas enregistré sur cet appareil. Veuillez laisser cette page ouverte.',
  removeHint: 'Si ce message nous est déjà parvenu, le supprimer ici ne le retire pas.',
  received: 'Ceci a été envoyé, et nous l’avons bien reçu.',
  refused:
    'Ceci n’a pas pu être envoyé\u00a0: le service ne l’a pas accepté. En voici une copie pour vous.',
  expired:
    'Ceci n’a pas pu être envoyé en sept jours, et l’envoi n’est plus tenté. En voici une copie\u00a0; si c’est toujours d’actualité, veuillez nous écrire à nouveau.',
};
