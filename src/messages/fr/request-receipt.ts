import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';

export const terms: typeof Terms = {
  reference: 'Numéro',
  code: 'Code d’accès',
  sentAt: 'Reçu',
  expected: 'Réponse prévue au plus tard',
  next: 'La suite',
  call: 'Qui appeler',
  follow: 'Suivre cette demande',
  another: 'Écrire à un autre sujet',
  print: 'Imprimer',
  printLarge: 'Imprimer en gros caractères',
  save: 'Enregistrer une copie',
  title: (reference) => `Reçu de la demande n° ${reference}`,
  linkPicture: 'Code QR\u00a0: le lien vers cette demande',
  yourWords: 'Vos mots',
  files: 'Vos fichiers',
};

export const formal: typeof Formal = {
  received: 'Merci de nous en avoir fait part. Nous l’avons bien reçu.',
  keep: 'Veuillez conserver ce numéro et ce code, par exemple sur un papier ou en photo. Avec les deux, vous pouvez lire notre réponse sur n’importe quel appareil, sans compte.',
  changed:
    'Nous avons reçu votre texte tel que vous l’avez d’abord envoyé. Ce que vous avez changé depuis n’a pas été envoyé\u00a0; cela se trouve encore dans le formulaire.',
  scan: 'Pointez vers cette image l’appareil photo d’un autre téléphone ou d’une tablette\u00a0: votre demande s’y ouvre. Quiconque possède l’image peut la lire, comme avec le code.',
};
