import type {formal as Formal, terms as Terms} from '../en/meetings.js';
import {plural} from './units.js';

export const terms: typeof Terms = {
  label: 'Reuniones',
  loading: 'Cargando las reuniones…',
  more: 'Mostrar más reuniones',
  past: 'Reuniones anteriores',
  showPast: 'Mostrar las reuniones anteriores',
  place: 'Lugar',
  online: 'Por internet',
  host: 'Con',
  listGap: ', ',
  agenda: 'Orden del día',
  documents: 'Documentos',
  itemTypes: {info: 'para información', discuss: 'para debate', vote: 'para decisión'},
  kinds: {
    assembly: 'Junta de propietarios',
    committee: 'Comité de propietarios',
    forum: 'Coloquio',
    open_day: 'Jornada de puertas abiertas',
    appointment: 'Cita',
  },
  statuses: {changed: 'Cambiada', cancelled: 'Anulada', held: 'Celebrada'},
  series: (title) => `Serie: ${title}`,
  notice: (day, days) =>
    plural(days, {
      one: `Convocada el ${day}, con ${days} día de antelación.`,
      other: `Convocada el ${day}, con ${days} días de antelación.`,
    }),
  noticeWanted: (days, basis) =>
    basis
      ? `Antelación mínima en días: ${days} (${basis}).`
      : `Antelación mínima en días: ${days}.`,
  calendar: 'Añadir a mi calendario',
  calendarOff: 'Quitar de mi calendario',
  ask: 'Preguntar por esto',
  askBefore: 'Enviar una pregunta antes',
  askAbout: (words, what) => `${words}: ${what}`,
  reply: '¿Vendrá usted?',
  replyBy: (when) => `Por favor, responda a más tardar: ${when}.`,
  seats: (left, of) =>
    plural(left, {
      one: `Queda ${left} plaza de ${of}.`,
      other: `Quedan ${left} plazas de ${of}.`,
    }),
  comesFrom: (unit) => `¿Vendrá alguien de ${unit}?`,
  answers: {yes: 'Sí', maybe: 'Quizá', no: 'No'},
  slot: 'Hora',
  chooseSlot: 'Por favor, elija una hora',
  guests: 'Personas que vienen con usted',
  noGuests: 'Nadie',
  proxy: 'Quién viene en su lugar, si viene alguien',
  withGuests: (guests) =>
    plural(guests, {
      one: `con ${guests} persona más`,
      other: `con ${guests} personas más`,
    }),
  withProxy: (name) => `en su representación: ${name}`,
  send: 'Enviar mi respuesta',
  change: 'Cambiar mi respuesta',
  minutes: (day) => `Acta, publicada el ${day}`,
  minutesWhole: 'El acta completa',
  resolutions: 'Qué se decidió',
};

export const formal: typeof Formal = {
  none: 'Por ahora no hay ninguna reunión prevista.',
  nonePast: 'No hay reuniones anteriores que mostrar.',
  noVote: 'Responder no es votar: se vota de la manera que indica la convocatoria.',
  signIn: 'Para responder por su hogar, por favor, inicie primero la sesión en este sitio web.',
  owners: 'Pueden responder los propietarios de esta comunidad.',
  replied: (unit, answer) => `Su respuesta por ${unit}: ${answer}. Gracias.`,
  chooseAnswer: 'Por favor, elija una de las tres respuestas.',
  full: 'Todas las plazas están ocupadas. Si aun así desea venir, por favor, llámenos por teléfono.',
  fullMeanwhile: 'Lo sentimos: ya no quedan tantas plazas, o alguien acaba de elegir esta hora.',
  replyClosed: (when) => `Se podía responder hasta: ${when}. Puede llamarnos con toda confianza.`,
  closedMeanwhile:
    'Lo sentimos, el plazo para responder acaba de terminar. Puede llamarnos con toda confianza.',
  calendarHint:
    'Si la reunión cambia, añádala otra vez a su calendario: sustituye a la anotación anterior.',
  asOf: (time) => `Información a ${time}.`,
};
