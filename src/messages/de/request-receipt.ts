import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';

export const terms: typeof Terms = {
  reference: 'Nummer',
  code: 'Zugangscode',
  sentAt: 'Erhalten',
  expected: 'Antwort zugesagt bis',
  next: 'Wie es weitergeht',
  call: 'Wen Sie anrufen können',
  follow: 'Dieses Anliegen verfolgen',
  another: 'Zu etwas anderem schreiben',
  print: 'Drucken',
  printLarge: 'In großer Schrift drucken',
  save: 'Eine Kopie speichern',
  title: (reference) => `Beleg zu Anliegen Nr. ${reference}`,
  linkPicture: 'QR-Code: der Link zu diesem Anliegen',
  yourWords: 'Ihre Worte',
  files: 'Ihre Dateien',
};

export const formal: typeof Formal = {
  received: 'Vielen Dank für Ihre Mitteilung. Wir haben sie erhalten.',
  keep: 'Bitte bewahren Sie Nummer und Code auf, zum Beispiel als Notiz oder Foto. Mit beiden lesen Sie unsere Antwort auf jedem Gerät, ohne Konto.',
  changed:
    'Wir haben Ihren Text so erhalten, wie Sie ihn zuerst gesendet haben. Was Sie danach geändert haben, ist nicht gesendet; es steht noch im Formular.',
  scan: 'Richten Sie die Kamera eines anderen Telefons oder Tablets auf dieses Bild, dann öffnet sich Ihr Anliegen dort. Wer das Bild hat, kann es lesen, ebenso wie mit dem Code.',
};
