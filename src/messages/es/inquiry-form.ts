import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';
import {characters, entriesToReview} from './units.js';

export const terms: typeof Terms = {
  label: 'Escríbanos',
  loading: 'Cargando el formulario…',
  promise: (promise) => `Nuestro compromiso publicado: ${promise}`,
};

export const formal: typeof Formal = {
  opening: 'Buenos días. Por favor, cuéntenos lo que le preocupa; lo leeremos todo.',
  callFirst: (what) => `¿${what}? Por favor, llame primero por teléfono:`,
  description: 'Con sus propias palabras',
  descriptionHint:
    '¿Qué ha pasado, dónde y desde cuándo? Tómese todo el tiempo y el espacio que necesite.',
  kind: '¿De qué se trata?',
  kindHint: 'Si tiene dudas, elija lo más parecido; nosotros nos ocupamos del resto.',
  send: 'Enviar',
  summary: (problems) => `${entriesToReview(problems)}. Todo lo que ha escrito sigue aquí.`,
  notSent: 'Todavía no se ha podido enviar. Todo lo que ha escrito sigue aquí, en esta página.',
  notConfirmed:
    'No hemos podido confirmar que haya llegado. Todo lo que ha escrito sigue aquí, en esta página. Puede enviarlo otra vez sin cambios con tranquilidad: no se registrará dos veces.',
  problems: {
    description: 'Por favor, díganos en pocas palabras de qué se trata.',
    descriptionLength: (over) =>
      `Al texto le sobran ${characters(over)} para que podamos recibirlo. Por favor, acórtelo un poco o envíe el resto en un segundo mensaje.`,
    serviceCode: 'Por favor, elija de qué se trata. Basta con lo más parecido.',
    unreadable: 'Por favor, revise esto de nuevo.',
  },
};
