import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';

export const terms: typeof Terms = {
  call: (phone) => `Appeler le ${phone}`,
  dictate: 'Parler au lieu d’écrire',
  stopDictating: 'Ne plus écouter',
  follow: 'Suivre ceci',
  see: 'Voir votre demande',
  more: 'Lire la suite',
  useKind: 'Oui, c’est cela',
};

export const formal: typeof Formal = {
  emergency: 'Cela semble urgent. Veuillez d’abord téléphoner\u00a0; on vous répond aussitôt.',
  writeAfterwards: 'Vous pouvez aussi nous écrire ici, une fois tout le monde en sécurité.',
  answers: 'Ceci vous aide peut-être déjà. Vous pouvez continuer à écrire dans tous les cas.',
  until: (time) => `Durée prévue, jusqu’à\u00a0: ${time}`,
  own: (kind) => `Vous nous avez déjà écrit à ce sujet\u00a0: ${kind}`,
  followed: 'Vous suivez maintenant cette panne\u00a0; vous n’avez rien d’autre à envoyer.',
  soundsLike: (kind) => `Cela ressemble à «\u00a0${kind}\u00a0». Est-ce bien cela\u00a0?`,
  listening:
    'Nous vous écoutons. Votre navigateur transforme la parole en texte, peut-être avec un service de son fabricant.',
  notHeard:
    'Nous n’avons pas pu vous entendre cette fois-ci. Veuillez autoriser le microphone, ou écrire.',
};
