import type {CommunityConfig} from '../database/schema.js';

/** A small German owners' association with another manager. All numbers are fictional. */
export const lindenhof: CommunityConfig = {
  name: {de: 'WEG Lindenhof 12', en: 'Lindenhof 12 owners’ association'},
  manager: {de: 'Muster Hausverwaltung GmbH', en: 'Sample Property Managers'},
  address: {de: 'Lindenhof 12, 12345 Musterstadt', en: 'Lindenhof 12, 12345 Musterstadt'},
  timeZone: 'Europe/Berlin',
  languages: ['de', 'en'],
  referencePrefix: 'LH',
  // Published with the directory.
  contacts: [],
  places: [
    {id: 'house', kind: 'building', name: {de: 'Haus', en: 'House'}},
    {id: 'stairs', kind: 'common', name: {de: 'Treppenhaus', en: 'Stairs'}},
    {id: 'garden', kind: 'common', name: {de: 'Garten', en: 'Garden'}},
  ],
  privacyNotice: {
    version: '2025-01',
    earlierVersions: [],
    text: {
      de: 'Wir verwenden Ihre Angaben, um Ihr Anliegen zu bearbeiten und Ihnen zu antworten. Nur die Zuständigen sehen sie. Zwei Jahre nach Abschluss werden sie gelöscht. Sie können jederzeit Auskunft, Berichtigung oder Löschung verlangen.',
      en: 'We use what you write to deal with this matter and answer you. Only the staff who deal with it can see it. It is deleted two years after the matter is closed. You may ask at any time to see, correct or delete it.',
    },
  },
};
