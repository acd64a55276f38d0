import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-standards.js';
import {plural} from './units.js';

const shown = (number: number) =>
  `${count('es', number)} ${plural(number, {one: 'servicio mostrado', other: 'servicios mostrados'})}`;

export const terms: typeof Terms = {
  label: 'Compromisos de servicio',
  loading: 'Cargando los compromisos de servicio…',
  grade: 'Nivel de servicio',
  contract: 'Contrato de servicio',
  contractTerm: (from, to) => `del ${from} al ${to}`,
  contractFrom: (from) => `desde el ${from}`,
  approvedBy: 'Aprobado por',
  version: (version, from) => `Versión ${version}, vigente desde el ${from}`,
  published: (date) => `publicada el ${date}`,
  versionLabel: 'Versión',
  changed: 'Qué cambió en esta versión:',
  search: 'Buscar en los compromisos',
  area: 'Área',
  everyArea: 'Todas las áreas',
  onlyShort: 'Solo lo que no se cumplió',
  found: (number) => shown(number),
  frequency: 'Con qué frecuencia',
  responsible: 'Responsable',
  lastResult: 'Última revisión',
  period: 'Último periodo',
  ofPlanned: (done, planned) => `${count('es', done)} de ${count('es', planned)} según lo acordado`,
  itemGrade: 'Nivel',
  paidFrom: 'Se paga con',
  theFee: 'la cuota de comunidad',
  documents: 'Documentos',
  record: 'Acta',
  outcomes: {met: 'Cumplido', partly: 'Cumplido en parte', 'not-met': 'No cumplido'},
  tally: (period) => `Cómo se cumplieron los compromisos, ${period}`,
  tallied: (outcome, number) => `${outcome}: ${count('es', number)}`,
  ask: 'Preguntar por esto',
  askAbout: (what) => `Preguntar por esto: ${what}`,
  backToCurrent: 'Volver a lo que rige ahora',
};

export const formal: typeof Formal = {
  empty: 'La administración todavía no ha publicado aquí sus compromisos de servicio.',
  nothingFound:
    'No hemos encontrado nada. Por favor, pruebe con otra palabra o muestre todas las áreas.',
  earlier: (version) => `Está leyendo la versión ${version}, que hoy no está vigente.`,
  upcoming: (version, from) => `La versión ${version} regirá desde el ${from}.`,
  readUpcoming: 'Leerla ahora',
  asOf: (time) => `Información actualizada: ${time}.`,
};
