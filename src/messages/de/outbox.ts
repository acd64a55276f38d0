import type {formal as Formal, terms as Terms} from '../en/outbox.js';

export const terms: typeof Terms = {
  waiting: 'Wartet auf das Senden',
  sendNow: 'Jetzt senden',
  remove: 'Löschen',
  copy: 'Text kopieren',
  copied: 'Kopiert',
  noted: 'Ich habe es notiert',
  reference: 'Nummer',
  code: 'Zugangscode',
};

export const formal: typeof Formal = {
  draftKept: 'Entwurf, auf diesem Gerät gespeichert.',
  draftInSession: 'Entwurf, gespeichert, bis Sie diesen Tab schließen.',
  notKept: {
    blocked:
      'Dieser Browser erlaubt hier kein Speichern. Bitte lassen Sie diese Seite offen, bis Sie gesendet haben.',
    full: 'Auf diesem Gerät ist kein Platz für einen Entwurf. Bitte lassen Sie diese Seite offen, bis Sie gesendet haben.',
    broken:
      'Der Entwurf konnte auf diesem Gerät nicht gespeichert werden. Bitte lassen Sie diese Seite offen, bis Sie gesendet haben.',
  },
  filesNotKept:
    'Was Sie beigefügt haben, ist hier noch nicht gespeichert. Bitte lassen Sie diese Seite offen, bis es als fertig gekennzeichnet ist.',
  waitingKept:
    'Auf diesem Gerät gespeichert, noch nicht gesendet. Es wird von selbst gesendet, sobald der Dienst erreichbar und eine unserer Seiten geöffnet ist.',
  waitingHere:
    'Noch nicht gesendet und auf diesem Gerät nicht gespeichert. Bitte lassen Sie diese Seite offen.',
  removeHint: 'Falls es uns schon erreicht hat, nimmt das Löschen hier es nicht zurück.',
  received: 'Dies wurde gesendet, und wir haben es erhalten.',
  refused:
    'Dies konnte nicht gesendet werden: Der Dienst hat es nicht angenommen. Hier ist eine Abschrift für Sie.',
  expired:
    'Dies konnte sieben Tage lang nicht gesendet werden und wird nicht weiter versucht. Hier ist eine Abschrift; wenn es noch gilt, schreiben Sie uns bitte erneut.',
};
