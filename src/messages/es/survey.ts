import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/survey.js';
import {plural} from './units.js';

const answers = (n: number) =>
  `${count('es', n)} ${plural(n, {one: 'respuesta', other: 'respuestas'})}`;

export const terms: typeof Terms = {
  label: 'Encuesta',
  loading: 'Cargando la encuesta…',
  send: 'Enviar mis respuestas',
  clear: 'Retirar esta respuesta',
  between: ' · ',
  ask: 'Preguntar por esto',
  askAbout: (words, what) => `${words}: ${what}`,
  progress: (done, of) => `Respondidas: ${done} de ${of}`,
  takes: (minutes) =>
    plural(minutes, {
      one: `Dura aproximadamente ${minutes} minuto.`,
      other: `Dura aproximadamente ${minutes} minutos.`,
    }),
  openUntil: (when) => `Abierta hasta: ${when}.`,
  scale: {
    '5': 'Muy satisfecho(a)',
    '4': 'Satisfecho(a)',
    '3': 'Ni lo uno ni lo otro',
    '2': 'Poco satisfecho(a)',
    '1': 'Nada satisfecho(a)',
    none: 'Sin experiencia con esto',
  },
  npsHint: '0: de ningún modo; 10: muy probable.',
  earlier: 'Encuestas anteriores',
  resultsOf: (title) => `Resultados: ${title}`,
  took: (n, of, share) =>
    `Hogares que respondieron: ${count('es', n)} de ${count('es', of)} (${share}).`,
  answeredBy: (n) => `${answers(n)}.`,
  published: (day) => `Publicado el ${day}.`,
  saidAndDone: 'Usted lo dijo, nosotros lo hicimos',
  youSaid: 'Usted dijo:',
  weDid: 'Hicimos:',
  wordsFrom: (n) =>
    `${answers(n)} con palabras. La administración las resume arriba; no se publican las palabras de nadie.`,
  noExperience: (n) => `${answers(n)} «sin experiencia», fuera del cálculo.`,
  byGroup: 'Por grupos',
  group: 'Grupo',
  satisfied: 'Satisfechos',
  nps: 'Recomendación neta',
  hidden: 'No se muestra',
  rate: (share) => `${share} de satisfechos`,
  rateFormula: (very, well, n) => `(${very} muy satisfechos + ${well} satisfechos) ÷ n = ${n}`,
  mean: (mean) => `media ${mean} de 5`,
  ofAnswers: (n) => `n = ${n}`,
  npsIs: (score) => `Recomendación neta ${score}`,
  npsFormula: (n) => `porcentaje de 9–10 menos porcentaje de 0–6, n = ${n}`,
  answer: 'Respuesta',
  share: 'Parte',
  times: 'Número',
  timesIs: (n) => count('es', n),
};

export const formal: typeof Formal = {
  none: 'Por ahora no hay ninguna encuesta.',
  signIn:
    'Esta encuesta admite una respuesta por hogar; por eso, por favor, inicie primero la sesión en este sitio web.',
  owners: 'Esta encuesta es para los propietarios de esta comunidad.',
  hasAnswered: 'Su hogar ha respondido a esta encuesta. Gracias.',
  closed: (day) =>
    `Esta encuesta terminó el ${day}. Los resultados se publicarán aquí. Gracias a todas las personas que participaron.`,
  closedMeanwhile: 'Lo sentimos, esta encuesta ha terminado entretanto.',
  anonymous:
    'Sus respuestas son anónimas: no se guarda con ellas ningún nombre, vivienda ni hora, y nadie puede saber quién respondió qué.',
  confidential: (who) =>
    `Sus respuestas son confidenciales. Solo puede relacionarlas con su nombre: ${who}. Nadie más.`,
  named: 'Sus respuestas se guardan con su nombre, para poder hablar con usted sobre ellas.',
  oneEachAnonymous: 'Solo anotamos que su hogar ha respondido, en una lista aparte y sin hora.',
  oneEach: 'Se admite una respuesta por hogar.',
  unknownQuestion:
    'Esta pregunta todavía no se puede responder en esta página; todas las demás se pueden enviar sin ella.',
  needed: 'Una respuesta a esta pregunta nos ayudaría.',
  missing: 'Por favor, mire otra vez la pregunta señalada.',
  unconfirmed:
    'Todavía no sabemos si sus respuestas han llegado; enviarlas otra vez no causa ningún problema.',
  thanks: 'Gracias, hemos recibido sus respuestas.',
  resultsBy: (day) => `Está previsto publicar aquí los resultados a más tardar el ${day}.`,
  tooFew: (threshold) =>
    `Menos de ${threshold} respuestas: no se muestra nada, para que no se reconozca a nadie.`,
  hiddenGroups: (threshold) =>
    `No se muestran los grupos con menos de ${threshold} respuestas, ni otro con el que se pudieran averiguar.`,
  asOf: (time) => `Información a ${time}.`,
};
