import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';

export const terms: typeof Terms = {
  call: (phone) => `Llamar al ${phone}`,
  dictate: 'Hablar en lugar de escribir',
  stopDictating: 'Dejar de escuchar',
  follow: 'Seguir esto',
  see: 'Ver su solicitud',
  more: 'Leer más',
  useKind: 'Sí, es esto',
};

export const formal: typeof Formal = {
  emergency: 'Esto parece urgente. Por favor, llame primero; le atenderán enseguida.',
  writeAfterwards: 'También puede escribirnos aquí, cuando todos estén a salvo.',
  answers: 'Quizá esto ya le ayude. En cualquier caso, puede seguir escribiendo.',
  until: (time) => `Duración prevista, hasta: ${time}`,
  own: (kind) => `Ya nos ha escrito sobre esto: ${kind}`,
  followed: 'Ahora sigue esta avería; no hace falta que envíe nada más.',
  soundsLike: (kind) => `Esto parece «${kind}». ¿Es así?`,
  listening:
    'Le escuchamos. Su navegador convierte la voz en texto, quizá con un servicio de su fabricante.',
  notHeard: 'Esta vez no hemos podido oírle. Por favor, permita el micrófono o escriba.',
};
