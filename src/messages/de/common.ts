import type {formal as Formal, terms as Terms} from '../en/common.js';
import {count} from '../counting.js';
import {characters, duration} from './units.js';

export const terms: typeof Terms = {
  optional: 'freiwillig',
  tryAgain: 'Noch einmal versuchen',
  phone: 'Telefon',
  email: 'E-Mail',
  characters: (used, max) => `${count('de', used)} von ${characters(max)}`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: 'Der Dienst ist leider zurzeit nicht zu erreichen.',
    timeout: 'Der Dienst hat leider nicht rechtzeitig geantwortet.',
    aborted: 'Der Vorgang wurde unterbrochen.',
    unauthenticated:
      'Bitte melden Sie sich auf dieser Website an; dann können wir es Ihnen zeigen.',
    forbidden: 'Mit der jetzigen Anmeldung können wir dies leider nicht zeigen.',
    'not-found': 'Das haben wir leider nicht gefunden.',
    invalid: 'Einige Angaben sollten Sie noch einmal ansehen.',
    conflict: 'Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal nach.',
    'too-large': 'Das ist mehr, als der Dienst auf einmal aufnehmen kann.',
    'rate-limited': 'Es gab gerade sehr viele Versuche.',
    'not-offered': 'Dies bieten wir hier online leider nicht an.',
    unavailable: 'Der Dienst steht leider zurzeit nicht zur Verfügung.',
    malformed: 'Die Antwort des Dienstes können wir leider nicht lesen.',
  },
  sentenceGap: ' ',
  errorAdvice: 'Bitte versuchen Sie es in Kürze noch einmal.',
  waitSeconds: (seconds) => `Bitte warten Sie etwa ${duration(seconds)}.`,
  sending: 'Wird gesendet. Einen Augenblick, bitte.',
  callInstead: (phone) => `Sie können auch anrufen: ${phone}.`,
  refreshFailed: 'Neues konnten wir gerade nicht abrufen. Dies ist der letzte bekannte Stand.',
};
