import type {formal as Formal, terms as Terms} from '../en/common.js';
import {count} from '../counting.js';
import {characters, duration} from './units.js';

export const terms: typeof Terms = {
  optional: 'facultatif',
  tryAgain: 'Réessayer',
  phone: 'Téléphone',
  email: 'E-mail',
  characters: (used, max) => `${count('fr', used)} sur ${characters(max)}`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: 'Nous sommes désolés, le service est injoignable pour le moment.',
    timeout: 'Nous sommes désolés, le service n’a pas répondu à temps.',
    aborted: 'L’opération a été interrompue.',
    unauthenticated:
      'Veuillez d’abord vous connecter sur ce site\u00a0; nous pourrons ensuite vous le montrer.',
    forbidden: 'Nous sommes désolés, la connexion actuelle ne permet pas de montrer ceci.',
    'not-found': 'Nous sommes désolés, nous n’avons pas trouvé ce que vous cherchez.',
    invalid: 'Quelques réponses sont à revoir.',
    conflict: 'Quelque chose a changé entre-temps. Veuillez regarder à nouveau.',
    'too-large': 'C’est plus que ce que le service peut recevoir en une fois.',
    'rate-limited': 'Il y a eu beaucoup d’essais à l’instant.',
    'not-offered': 'Nous sommes désolés, ceci n’est pas proposé en ligne ici.',
    unavailable: 'Nous sommes désolés, le service n’est pas disponible pour le moment.',
    malformed: 'Nous sommes désolés, nous ne pouvons pas lire la réponse du service.',
  },
  sentenceGap: ' ',
  errorAdvice: 'Veuillez réessayer dans un instant.',
  waitSeconds: (seconds) => `Veuillez patienter environ ${duration(seconds)}.`,
  sending: 'Envoi en cours. Un instant, s’il vous plaît.',
  callInstead: (phone) => `Vous pouvez aussi téléphoner au ${phone}.`,
  refreshFailed:
    'Nous n’avons pas pu chercher les nouveautés à l’instant. Voici les dernières informations connues.',
};
