import type {formal as Formal, terms as Terms} from '../en/contacts.js';

export const terms: typeof Terms = {
  label: 'Ansprechpartner',
  loading: 'Die Ansprechpartner werden geladen …',
  kinds: {
    emergency: 'Im Notfall',
    'service-centre': 'Service-Büro',
    complaints: 'Beschwerden',
    person: 'Zuständige Personen',
    contractor: 'Beauftragte Firmen',
    committee: 'Verwaltungsbeirat',
    developer: 'Bauträger',
    utility: 'Versorger',
    authority: 'Behörden',
  },
  openUntil: (time) => `Jetzt geöffnet, bis ${time}`,
  openNow: 'Jetzt geöffnet',
  openAlways: 'Rund um die Uhr erreichbar',
  closed: 'Jetzt geschlossen',
  opensToday: (time) => `Jetzt geschlossen, öffnet heute um ${time}`,
  opensTomorrow: (time) => `Jetzt geschlossen, öffnet morgen um ${time}`,
  opensOn: (day, time) => `Jetzt geschlossen, öffnet ${day} um ${time}`,
  hours: 'Öffnungszeiten',
  dayRange: (from, to) => `${from} bis ${to}`,
  timeRange: (from, to) => `${from}–${to}`,
  everyDay: 'Täglich',
  allDay: 'ganztägig',
  listGap: ', ',
  closedOn: (days) => `${days}: geschlossen`,
  afterHours: 'Außerhalb der Öffnungszeiten',
  qualification: 'Zulassung',
  emergencyPlan: 'Notfallplan',
  address: 'Anschrift',
  website: 'Website',
  published: (version, date) => `Fassung ${version}, veröffentlicht am ${date}`,
  approvedBy: (name) => `freigegeben von ${name}`,
  changed: 'Geändert:',
};

export const formal: typeof Formal = {
  empty: 'Die Verwaltung hat hier noch keine Ansprechpartner veröffentlicht.',
  asOf: (time) => `Stand: ${time}.`,
};
