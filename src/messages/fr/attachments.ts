import type {formal as Formal, terms as Terms} from '../en/attachments.js';

export const terms: typeof Terms = {
  heading: 'Photos et fichiers',
  choose: 'Choisir des fichiers',
  takePhoto: 'Prendre une photo',
  record: 'Enregistrer un message vocal',
  stop: 'Terminer l’enregistrement',
  recording: (seconds) => `Enregistrement en cours, ${seconds} s`,
  files: 'Ce que vous joignez',
  preview: (name) => `Aperçu de ${name}`,
  progress: (name) => `${name}\u00a0: part déjà envoyée`,
  remove: (name) => `Retirer ${name}`,
  pause: (name) => `Mettre ${name} en pause`,
  resume: (name) => `Continuer avec ${name}`,
  label: (name) => `Qu’est-ce que ${name}\u00a0?`,
  voiceNote: 'Message vocal',
  states: {
    preparing: 'En préparation',
    waiting: 'Attend son tour',
    sending: 'Envoi en cours',
    cut: 'Connexion interrompue\u00a0; l’envoi reprend tout seul',
    paused: 'En pause',
    ready: 'Prêt',
    failed: 'Pas encore envoyé',
    refused: 'Non joint',
  },
  attachments: 'Photos et fichiers',
  open: (name) => `Ouvrir ${name}`,
  save: 'Enregistrer',
  close: 'Fermer',
  loading: 'Chargement…',
  somethingElse: 'Autre chose',
  before: 'Avant',
  after: 'Après',
};

export const formal: typeof Formal = {
  limits: (files, size) =>
    `Jusqu’à ${files} photos, documents PDF ou messages vocaux, de ${size} au plus chacun. Les photos sont réduites, et le lieu de la prise de vue est effacé avant qu’elles quittent votre appareil.`,
  added: (name) => `${name} a été ajouté.`,
  removed: (name) => `${name} a été retiré.`,
  done: (name) => `${name} est prêt.`,
  interrupted: (name) =>
    `La connexion a été interrompue. L’envoi de ${name} reprend tout seul\u00a0; rien n’est perdu.`,
  notDone: (name) => `${name} n’a pas encore pu être envoyé.`,
  problems: {
    empty: 'Ce fichier est vide. Veuillez le choisir encore une fois, ou en choisir un autre.',
    heic: 'Ce navigateur ne peut pas lire les photos HEIC. Veuillez prendre la photo ici, ou l’enregistrer d’abord en JPEG.',
    type: 'Nous ne pouvons pas recevoir les fichiers de ce type. Les photos, les documents PDF et les messages vocaux conviennent.',
    size: 'Ce fichier est trop volumineux. Vous pouvez peut-être en envoyer une partie, ou une photo.',
    unreadable: 'Ce fichier n’a pas pu être lu. Veuillez l’ajouter encore une fois.',
    count:
      'C’est un fichier de plus que ce que nous pouvons recevoir. Vous pourrez en envoyer d’autres plus tard, en réponse.',
    backend: 'Le service n’a pas pu recevoir ce fichier. Veuillez en choisir un autre.',
  },
  noMicrophone:
    'Le microphone ne peut pas être utilisé ici. Vous pouvez nous écrire, ou joindre un enregistrement.',
  notAllReady:
    'Quelques fichiers n’ont pas encore pu être envoyés. Veuillez continuer leur envoi, ou les retirer.',
  notShown: 'Ceci n’a pas pu être chargé à l’instant.',
};
