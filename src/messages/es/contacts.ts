import type {formal as Formal, terms as Terms} from '../en/contacts.js';

export const terms: typeof Terms = {
  label: 'Contactos',
  loading: 'Cargando los contactos…',
  kinds: {
    emergency: 'En caso de emergencia',
    'service-centre': 'Oficina de atención',
    complaints: 'Quejas',
    person: 'Personas responsables',
    contractor: 'Empresas contratadas',
    committee: 'Comité de propietarios',
    developer: 'Promotora',
    utility: 'Compañías de suministros',
    authority: 'Autoridades',
  },
  openUntil: (time) => `Abierto ahora, hasta las ${time}`,
  openNow: 'Abierto ahora',
  openAlways: 'Abierto las 24 horas',
  closed: 'Cerrado ahora',
  opensToday: (time) => `Cerrado ahora, abre hoy a las ${time}`,
  opensTomorrow: (time) => `Cerrado ahora, abre mañana a las ${time}`,
  opensOn: (day, time) => `Cerrado ahora, abre el ${day} a las ${time}`,
  hours: 'Horario',
  dayRange: (from, to) => `de ${from} a ${to}`,
  timeRange: (from, to) => `${from}–${to}`,
  everyDay: 'Todos los días',
  allDay: 'todo el día',
  listGap: ', ',
  closedOn: (days) => `${days}: cerrado`,
  afterHours: 'Fuera de horario',
  qualification: 'Habilitación',
  emergencyPlan: 'Plan de emergencia',
  address: 'Dirección',
  website: 'Sitio web',
  published: (version, date) => `Versión ${version}, publicada el ${date}`,
  approvedBy: (name) => `aprobada por ${name}`,
  changed: 'Cambios:',
};

export const formal: typeof Formal = {
  empty: 'La administración todavía no ha publicado aquí sus contactos.',
  asOf: (time) => `Información actualizada: ${time}.`,
};
