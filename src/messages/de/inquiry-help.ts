import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';

export const terms: typeof Terms = {
  call: (phone) => `${phone} anrufen`,
  dictate: 'Sprechen statt tippen',
  stopDictating: 'Nicht mehr zuhören',
  follow: 'Dies verfolgen',
  see: 'Ihr Anliegen ansehen',
  more: 'Mehr lesen',
  useKind: 'Ja, das passt',
};

export const formal: typeof Formal = {
  emergency: 'Das klingt dringend. Bitte rufen Sie zuerst an; dort meldet sich sofort jemand.',
  writeAfterwards: 'Sie können uns auch hier schreiben, sobald alle in Sicherheit sind.',
  answers: 'Vielleicht hilft Ihnen dies schon. Sie können auf jeden Fall weiterschreiben.',
  until: (time) => `Dauert voraussichtlich bis ${time}`,
  own: (kind) => `Dazu haben Sie uns schon geschrieben: ${kind}`,
  followed: 'Sie verfolgen diese Störung jetzt; Sie brauchen nichts weiter zu senden.',
  soundsLike: (kind) => `Das klingt nach „${kind}“. Stimmt das?`,
  listening:
    'Wir hören zu. Ihr Browser wandelt Sprache in Text um, eventuell über einen Dienst seines Herstellers.',
  notHeard:
    'Diesmal konnten wir Sie nicht hören. Bitte erlauben Sie das Mikrofon, oder schreiben Sie.',
};
