import type {formal as Formal, terms as Terms} from '../en/inquiry-questions.js';

export const terms: typeof Terms = {
  price: 'Cuánto cuesta:',
  responsible: 'Quién se encarga:',
  skip: 'Seguir sin responder',
  day: (number) => `Día, opción ${number}`,
  timeOfDay: (number) => `Momento del día, opción ${number}`,
  anyTime: 'Sin preferencia',
  confidential: 'Mantener mi nombre en reserva',
  fullRules: 'Leer las normas completas',
  complete: '¿Está todo?',
  open: 'pendiente',
  done: 'respondido',
  attached: 'adjuntado',
  document: 'para adjuntar o traer',
  preferred: '¿Qué prefiere?',
  either: 'Cualquiera de los dos',
  relation: 'Usted es',
  notSaid: 'Sin indicar',
  onBehalf: 'Escribo en nombre de otra persona',
  onBehalfName: '¿En nombre de quién escribe?',
  onBehalfPhone: 'Teléfono de esa persona',
  language: 'Responder en',
  pageLanguage: 'El idioma de esta página',
};

export const formal: typeof Formal = {
  weSeeToIt:
    'Esto es para su información. Puede enviarlo en cualquier caso; nos encargamos de que llegue a las personas adecuadas, y se lo diremos.',
  visit: '¿Cuándo le vendría bien una visita?',
  visitHint: 'Hasta tres momentos, el mejor primero. Confirmaremos uno de ellos.',
  confidential: 'Las personas a las que se refiere su queja no sabrán quién es usted.',
  agreePrice: (price) => `Acepto el precio: ${price}`,
  agreeRules: (title) => `He leído «${title}» y lo acepto`,
  stillOpen: 'Quedan cosas pendientes. Puede completarlas con calma.',
  allThere: 'Todas las preguntas están respondidas. Gracias.',
  documents: 'Puede adjuntarlos aquí o traerlos a la oficina de atención; es igual de bueno.',
  kindForOthers:
    'Este tipo de solicitud suele ser para residentes. Por favor, elija otro, por ejemplo una pregunta, y le ayudaremos con gusto.',
  problems: {
    answer: 'Por favor, responda a esto; bastan unas palabras.',
    number: 'Por favor, escriba un número, por ejemplo 2 o 251.05.',
    date: 'Por favor, elija un día.',
    answerLength:
      'Es un poco largo. Por favor, acórtelo o pase una parte al texto de arriba, con sus propias palabras.',
    times: 'Por favor, elija un día junto con un momento del día, o ninguno de los dos.',
    rules: 'Por favor, lea las normas y marque esta casilla si está de acuerdo.',
    price: 'Por favor, marque esta casilla si el precio le parece bien.',
    phone: 'Por favor, revise el número de teléfono: cifras, por ejemplo 138 0000 0000.',
    unreadable: 'Por favor, mire otra vez este dato.',
  },
};
