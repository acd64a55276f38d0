import type {formal as Formal, terms as Terms} from '../en/attachments.js';

export const terms: typeof Terms = {
  heading: 'Fotos y archivos',
  choose: 'Elegir archivos',
  takePhoto: 'Hacer una foto',
  record: 'Grabar una nota de voz',
  stop: 'Terminar la grabación',
  recording: (seconds) => `Grabando, ${seconds} s`,
  files: 'Lo que usted adjunta',
  preview: (name) => `Vista previa de ${name}`,
  progress: (name) => `${name}: cuánto se ha enviado`,
  remove: (name) => `Quitar ${name}`,
  pause: (name) => `Pausar ${name}`,
  resume: (name) => `Continuar con ${name}`,
  label: (name) => `¿Qué es ${name}?`,
  voiceNote: 'Nota de voz',
  states: {
    preparing: 'En preparación',
    waiting: 'Espera su turno',
    sending: 'Enviando',
    cut: 'Conexión interrumpida; continúa por sí solo',
    paused: 'En pausa',
    ready: 'Listo',
    failed: 'Todavía sin enviar',
    refused: 'No adjuntado',
  },
  attachments: 'Fotos y archivos',
  open: (name) => `Abrir ${name}`,
  save: 'Guardar',
  close: 'Cerrar',
  loading: 'Cargando…',
  somethingElse: 'Otra cosa',
  before: 'Antes',
  after: 'Después',
};

export const formal: typeof Formal = {
  limits: (files, size) =>
    `Hasta ${files} fotos, documentos PDF o notas de voz, cada uno de hasta ${size}. Las fotos se reducen de tamaño, y el lugar donde se hicieron se borra antes de que salgan de su dispositivo.`,
  added: (name) => `Se ha añadido ${name}.`,
  removed: (name) => `Se ha quitado ${name}.`,
  done: (name) => `${name}: listo.`,
  interrupted: (name) =>
    `La conexión se ha interrumpido. ${name} continúa por sí solo; no se pierde nada.`,
  notDone: (name) => `${name} todavía no se ha podido enviar.`,
  problems: {
    empty: 'Este archivo está vacío. Por favor, elíjalo otra vez, o elija otro.',
    heic: 'Este navegador no puede leer fotos HEIC. Por favor, haga la foto aquí, o guárdela antes como JPEG.',
    type: 'No podemos recibir archivos de este tipo. Sí podemos recibir fotos, documentos PDF y notas de voz.',
    size: 'Este archivo es demasiado grande. Quizá pueda enviar una parte, o una foto.',
    unreadable: 'Este archivo no se ha podido leer. Por favor, añádalo otra vez.',
    count:
      'Es un archivo más de los que podemos recibir. Puede enviar otros más tarde, como respuesta.',
    backend: 'El servicio no ha podido recibir este archivo. Por favor, elija otro.',
  },
  noMicrophone: 'Aquí no se puede usar el micrófono. Puede escribirnos o adjuntar una grabación.',
  notAllReady:
    'Algunos archivos todavía no se han podido enviar. Por favor, continúe con ellos o quítelos.',
  notShown: 'Esto no se ha podido cargar hace un momento.',
};
