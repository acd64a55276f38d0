import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';

export const terms: typeof Terms = {
  place: 'Gebäude oder Ort',
  choosePlace: 'Bitte wählen',
  unit: 'Eingang oder Einheit',
  name: 'Ihr Name',
  consentLink: 'Den vollständigen Hinweis lesen',
  steps: 'Eins nach dem anderen',
  back: 'Zurück',
  next: 'Weiter',
  step: (at, of) => `Schritt ${at} von ${of}`,
};

export const formal: typeof Formal = {
  where: 'Wo ist es?',
  detail: 'Eingang, Stockwerk oder genauer Ort',
  detailHint: 'Zum Beispiel: Eingang 2, Wohnung 301, Küchendecke',
  contact: 'Wie können wir Sie erreichen?',
  contactHint: 'Eine Telefonnummer oder eine E-Mail-Adresse genügt.',
  nameHint: 'Damit wir wissen, wie wir Sie ansprechen dürfen',
  consent:
    'Ich bin einverstanden, dass meine Angaben für die Bearbeitung dieses Anliegens verwendet werden.',
  problems: {
    place: 'Bitte wählen Sie einen Ort, oder beschreiben Sie ihn mit eigenen Worten.',
    detailLength: 'Bitte beschreiben Sie den Ort mit höchstens 200 Zeichen.',
    name: 'Bitte schreiben Sie Ihren Namen mit höchstens 100 Zeichen.',
    contact:
      'Bitte nennen Sie eine Telefonnummer oder eine E-Mail-Adresse, damit wir Ihnen antworten können.',
    phone: 'Bitte sehen Sie die Telefonnummer noch einmal an: Ziffern, zum Beispiel 138 0000 0000.',
    email: 'Bitte sehen Sie die E-Mail-Adresse noch einmal an, zum Beispiel name@example.com.',
    consent:
      'Bitte setzen Sie hier ein Häkchen: Ohne Ihr Einverständnis dürfen wir Ihre Angaben nicht für die Antwort verwenden.',
    unreadable: 'Bitte sehen Sie diese Angabe noch einmal an.',
  },
};
