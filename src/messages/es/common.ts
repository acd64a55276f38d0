import type {formal as Formal, terms as Terms} from '../en/common.js';
import {count} from '../counting.js';
import {characters, duration} from './units.js';

export const terms: typeof Terms = {
  optional: 'opcional',
  tryAgain: 'Volver a intentarlo',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  characters: (used, max) => `${count('es', used)} de ${characters(max)}`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: 'Lo sentimos, en este momento no se puede conectar con el servicio.',
    timeout: 'Lo sentimos, el servicio no ha respondido a tiempo.',
    aborted: 'La operación se ha interrumpido.',
    unauthenticated:
      'Por favor, inicie primero la sesión en este sitio web; después podremos mostrárselo.',
    forbidden: 'Lo sentimos, con la sesión actual no podemos mostrarle esto.',
    'not-found': 'Lo sentimos, no lo hemos encontrado.',
    invalid: 'Conviene volver a mirar algunos datos.',
    conflict: 'Algo ha cambiado entretanto. Por favor, mírelo otra vez.',
    'too-large': 'Es más de lo que el servicio puede recibir de una vez.',
    'rate-limited': 'Ha habido muchos intentos hace un momento.',
    'not-offered': 'Lo sentimos, aquí no ofrecemos esto por internet.',
    unavailable: 'Lo sentimos, el servicio no está disponible en este momento.',
    malformed: 'Lo sentimos, no podemos leer la respuesta del servicio.',
  },
  sentenceGap: ' ',
  errorAdvice: 'Por favor, inténtelo de nuevo dentro de un momento.',
  waitSeconds: (seconds) => `Por favor, espere aproximadamente ${duration(seconds)}.`,
  sending: 'Enviando. Un momento, por favor.',
  callInstead: (phone) => `También puede llamar por teléfono: ${phone}.`,
  refreshFailed:
    'No hemos podido consultar las novedades hace un momento. Esto es lo último que sabemos.',
};
