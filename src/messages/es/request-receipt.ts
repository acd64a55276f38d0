import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';

export const terms: typeof Terms = {
  reference: 'Número',
  code: 'Código de acceso',
  sentAt: 'Recibido',
  expected: 'Respuesta comprometida a más tardar',
  next: 'Qué pasa ahora',
  call: 'A quién llamar',
  follow: 'Seguir esta solicitud',
  another: 'Escribir sobre otro asunto',
  print: 'Imprimir',
  printLarge: 'Imprimir en letra grande',
  save: 'Guardar una copia',
  title: (reference) => `Resguardo de la solicitud n.º ${reference}`,
  linkPicture: 'Código QR: el enlace a esta solicitud',
  yourWords: 'Sus palabras',
  files: 'Sus archivos',
};

export const formal: typeof Formal = {
  received: 'Gracias por comunicárnoslo. Lo hemos recibido.',
  keep: 'Por favor, guarde este número y este código, por ejemplo en una nota o una foto. Con los dos puede leer nuestra respuesta en cualquier dispositivo, sin necesidad de una cuenta.',
  changed:
    'Hemos recibido su texto tal como lo envió la primera vez. Lo que cambió después no se ha enviado; sigue en el formulario.',
  scan: 'Apunte a esta imagen con la cámara de otro teléfono o tableta y su solicitud se abrirá allí. Quien tenga la imagen podrá leerla, igual que con el código.',
};
