import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: 'Informe de servicio',
  loading: 'Cargando el informe…',
  reportOf: (period) => `Informe de servicio: ${period}`,
  published: (day, version) =>
    version > 1 ? `Publicado el ${day}, versión ${version}` : `Publicado el ${day}`,
  corrected: 'Corregido:',
  period: 'Otro periodo',
  comment: 'Lo que dice nuestro personal',
  figures: 'De un vistazo',
  kinds: 'Solicitudes por tipo',
  standards: 'Compromisos cumplidos',
  what: 'Dato',
  before: 'El periodo anterior',
  hidden: 'muy pocos para mostrarlos',
  nothing: '–',
  hours: (number) => `${number} h`,
  of: (n) => `n = ${n}`,
  howComputed: '¿Cómo se calcula?',
  picture: (title, now, then) =>
    `${title}: ${now} (relleno) junto a ${then} (contorno); la tabla de abajo tiene las mismas cifras`,
  ask: 'Preguntar por esto',
  askAbout: (words, what) => `${words}: ${what}`,
  review: 'De la revisión conjunta',
  actions: 'Qué se está haciendo',
  due: (day) => `a más tardar el ${day}`,
  statuses: {open: 'en curso', done: 'hecho'},
  between: ' · ',
  listGap: ', ',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `No se muestran cifras menores que ${threshold}, ni otra con la que se pudieran averiguar: nadie debe poder ser reconocido.`,
  asOf: (time) => `Información a ${time}.`,
};
