import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';
import {characters, entriesToReview} from './units.js';

export const terms: typeof Terms = {
  label: 'Nous écrire',
  loading: 'Chargement du formulaire…',
  promise: (promise) => `Notre engagement publié\u00a0: ${promise}`,
};

export const formal: typeof Formal = {
  opening: 'Bonjour. Veuillez nous dire ce qui vous préoccupe\u00a0; nous lirons tout.',
  callFirst: (what) => `${what}\u00a0? Veuillez d’abord téléphoner\u00a0:`,
  description: 'Avec vos propres mots',
  descriptionHint:
    'Que s’est-il passé, où et depuis quand\u00a0? Prenez tout le temps et toute la place qu’il vous faut.',
  kind: 'De quoi s’agit-il\u00a0?',
  kindHint:
    'Si vous hésitez, choisissez ce qui s’en rapproche le plus\u00a0; nous nous occupons du reste.',
  send: 'Envoyer',
  summary: (problems) =>
    `${entriesToReview(problems)}. Tout ce que vous avez écrit est toujours ici.`,
  notSent:
    'L’envoi n’a pas encore pu se faire. Tout ce que vous avez écrit est toujours ici, sur cette page.',
  notConfirmed:
    'Nous n’avons pas pu vérifier que votre message est arrivé. Tout ce que vous avez écrit est toujours ici, sur cette page. Vous pouvez l’envoyer à nouveau sans rien changer\u00a0: il ne sera pas enregistré deux fois.',
  problems: {
    description: 'Veuillez nous dire en quelques mots de quoi il s’agit.',
    descriptionLength: (over) =>
      `Le texte dépasse de ${characters(over)} ce que nous pouvons recevoir. Veuillez le raccourcir un peu, ou envoyer le reste dans un second message.`,
    serviceCode: 'Veuillez choisir de quoi il s’agit. Ce qui s’en rapproche le plus suffit.',
    unreadable: 'Veuillez revoir ce point.',
  },
};
