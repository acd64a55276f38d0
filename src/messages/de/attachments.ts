import type {formal as Formal, terms as Terms} from '../en/attachments.js';

export const terms: typeof Terms = {
  heading: 'Fotos und Dateien',
  choose: 'Dateien auswählen',
  takePhoto: 'Foto aufnehmen',
  record: 'Sprachnachricht aufnehmen',
  stop: 'Aufnahme beenden',
  recording: (seconds) => `Aufnahme läuft, ${seconds} s`,
  files: 'Was Sie beifügen',
  preview: (name) => `Vorschau von ${name}`,
  progress: (name) => `${name}: wie viel schon gesendet ist`,
  remove: (name) => `${name} entfernen`,
  pause: (name) => `${name} anhalten`,
  resume: (name) => `${name} weiter senden`,
  label: (name) => `Was ist ${name}?`,
  voiceNote: 'Sprachnachricht',
  states: {
    preparing: 'Wird vorbereitet',
    waiting: 'Wartet, bis es an der Reihe ist',
    sending: 'Wird gesendet',
    cut: 'Verbindung unterbrochen; es geht von selbst weiter',
    paused: 'Angehalten',
    ready: 'Fertig',
    failed: 'Noch nicht gesendet',
    refused: 'Nicht beigefügt',
  },
  attachments: 'Fotos und Dateien',
  open: (name) => `${name} öffnen`,
  save: 'Speichern',
  close: 'Schließen',
  loading: 'Wird geladen …',
  somethingElse: 'Etwas anderes',
  before: 'Vorher',
  after: 'Nachher',
};

export const formal: typeof Formal = {
  limits: (files, size) =>
    `Bis zu ${files} Fotos, PDF-Dokumente oder Sprachnachrichten, jeweils bis zu ${size}. Fotos werden verkleinert. Der Aufnahmeort wird entfernt, bevor sie Ihr Gerät verlassen.`,
  added: (name) => `${name} wurde hinzugefügt.`,
  removed: (name) => `${name} wurde entfernt.`,
  done: (name) => `${name} ist fertig.`,
  interrupted: (name) =>
    `Die Verbindung wurde unterbrochen. Mit ${name} geht es von selbst weiter; nichts geht verloren.`,
  notDone: (name) => `${name} konnte noch nicht gesendet werden.`,
  problems: {
    empty: 'Diese Datei ist leer. Bitte wählen Sie sie noch einmal aus, oder eine andere.',
    heic: 'Dieser Browser kann HEIC-Fotos nicht lesen. Bitte nehmen Sie das Foto hier auf, oder speichern Sie es zuerst als JPEG.',
    type: 'Dateien dieser Art können wir hier nicht aufnehmen. Fotos, PDF-Dokumente und Sprachnachrichten sind möglich.',
    size: 'Diese Datei ist zu groß. Vielleicht können Sie einen Teil davon senden, oder ein Foto.',
    unreadable: 'Diese Datei konnte nicht gelesen werden. Bitte fügen Sie sie noch einmal hinzu.',
    count:
      'Das ist eine Datei mehr, als wir aufnehmen können. Weitere Dateien können Sie später als Antwort senden.',
    backend: 'Der Dienst konnte diese Datei nicht aufnehmen. Bitte wählen Sie eine andere.',
  },
  noMicrophone:
    'Das Mikrofon kann hier nicht benutzt werden. Sie können uns schreiben, oder eine Aufnahme beifügen.',
  notAllReady:
    'Einige Dateien konnten noch nicht gesendet werden. Bitte senden Sie sie weiter, oder entfernen Sie sie.',
  notShown: 'Dies konnte gerade nicht geladen werden.',
};
