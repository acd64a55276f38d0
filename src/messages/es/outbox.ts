import type {formal as Formal, terms as Terms} from '../en/outbox.js';

export const terms: typeof Terms = {
  waiting: 'Pendiente de envío',
  sendNow: 'Enviar ahora',
  remove: 'Borrar',
  copy: 'Copiar el texto',
  copied: 'Copiado',
  noted: 'Lo he anotado',
  reference: 'Número',
  code: 'Código de acceso',
};

export const formal: typeof Formal = {
  draftKept: 'Borrador, guardado en este dispositivo.',
  draftInSession: 'Borrador, guardado hasta que cierre esta pestaña.',
  notKept: {
    blocked:
      'Este navegador no permite guardar nada aquí. Por favor, deje abierta esta página hasta que lo haya enviado.',
    full: 'En este dispositivo no queda espacio para guardar un borrador. Por favor, deje abierta esta página hasta que lo haya enviado.',
    broken:
      'El borrador no se ha podido guardar en este dispositivo. Por favor, deje abierta esta página hasta que lo haya enviado.',
  },
  filesNotKept:
    'Lo que ha adjuntado todavía no está guardado aquí. Por favor, deje abierta esta página hasta que aparezca como listo.',
  waitingKept:
    'Guardado en este dispositivo, todavía sin enviar. Se enviará por sí solo en cuanto haya conexión con el servicio y esté abierta una de nuestras páginas.',
  waitingHere:
    'Todavía sin enviar, y no guardado en este dispositivo. Por favor, deje abierta esta página.',
  removeHint: 'Si ya nos hubiera llegado, borrarlo aquí no lo retira.',
  received: 'Esto se ha enviado y lo hemos recibido.',
  refused: 'Esto no se ha podido enviar: el servicio no lo ha aceptado. Aquí tiene una copia.',
  expired:
    'Esto no se ha podido enviar en siete días y ya no se intenta más. Aquí tiene una copia; si todavía le interesa, por favor, escríbanos de nuevo.',
};
