import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';

export const terms: typeof Terms = {
  place: 'Edificio o lugar',
  choosePlace: 'Elija, por favor',
  unit: 'Portal o vivienda',
  name: 'Su nombre',
  consentLink: 'Leer la información completa',
  steps: 'Una cosa tras otra',
  back: 'Atrás',
  next: 'Siguiente',
  step: (at, of) => `Paso ${at} de ${of}`,
};

export const formal: typeof Formal = {
  where: '¿Dónde es?',
  detail: 'Portal, planta o lugar exacto',
  detailHint: 'Por ejemplo: portal 2, piso 301, techo de la cocina',
  contact: '¿Cómo podemos ponernos en contacto con usted?',
  contactHint: 'Basta un número de teléfono o un correo electrónico.',
  nameHint: 'Para saber cómo dirigirnos a usted',
  consent: 'Acepto que mis datos se utilicen para atender esta solicitud.',
  problems: {
    place: 'Por favor, elija un lugar o descríbalo con sus propias palabras.',
    detailLength: 'Por favor, describa el lugar con un máximo de 200 caracteres.',
    name: 'Por favor, escriba su nombre con un máximo de 100 caracteres.',
    contact:
      'Por favor, déjenos un número de teléfono o un correo electrónico para que podamos responderle.',
    phone: 'Por favor, revise el número de teléfono: cifras, por ejemplo 138 0000 0000.',
    email: 'Por favor, revise el correo electrónico, por ejemplo name@example.com.',
    consent:
      'Por favor, marque esta casilla: sin su consentimiento no podemos usar sus datos para responderle.',
    unreadable: 'Por favor, mire otra vez este dato.',
  },
};
