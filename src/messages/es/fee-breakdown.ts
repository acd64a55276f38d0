import type {OperandRole} from '../../fees/index.js';
import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/fee-breakdown.js';
import {plural} from './units.js';

const quantities: Readonly<Record<string, string>> = {
  m2: 'superficie',
  space: 'plazas',
  unit: 'viviendas',
  kWh: 'consumo',
  m3: 'consumo',
  persons: 'personas',
};
const times: Readonly<Record<string, string>> = {
  month: 'meses',
  quarter: 'trimestres',
  year: 'años',
};
const roles: Readonly<Record<OperandRole, string>> = {
  quantity: 'cantidad',
  rate: 'precio',
  periods: 'veces',
  'period-amount': 'cada vez',
  total: 'coste total',
  part: 'su parte',
  whole: 'todas las partes juntas',
  factor: 'por una parte',
  'reading-from': 'lectura anterior',
  'reading-to': 'lectura posterior',
  usage: 'consumo',
  price: 'precio',
  base: 'importe del que se calcula',
  percent: 'porcentaje',
  amount: 'importe acordado',
  item: 'concepto',
};
const numbered = (number: number, singular: string, others: string) =>
  `${count('es', number)} ${plural(number, {one: singular, other: others})}`;

export const terms: typeof Terms = {
  label: 'Las cuotas, explicadas',
  loading: 'Cargando las cifras…',
  version: (version, date) => `Versión ${version}, publicada el ${date}`,
  corrected: 'Qué cambió en esta versión:',
  audited: 'Auditado',
  unit: 'Su vivienda',
  schemes: {
    lump_sum: 'Cantidad global fija',
    commission: 'Honorarios por porcentaje',
    cost_distribution: 'Gastos repartidos',
    fixed_contribution: 'Aportación fija',
  },
  forWhat: '¿Para qué se usa?',
  forWhatTable: 'Previsto y gastado, para toda la comunidad',
  item: 'Para qué',
  budget: 'Previsto',
  actual: 'Gastado',
  variance: 'Diferencia',
  previous: 'Año anterior',
  total: 'En total',
  receivable: 'Cobrado a todos los propietarios',
  others: (number) => numbered(number, 'concepto menor', 'conceptos menores'),
  surplus: 'Sobrante, pertenece a los propietarios',
  deficit: 'Falta, a cubrir por los propietarios',
  more: (left) => `Mostrar más (quedan ${count('es', left)})`,
  everyItem: (items) => `Mostrar todos los conceptos (${count('es', items)})`,
  mainItems: 'Mostrar solo los conceptos principales',
  share: '¿Cómo se calcula mi parte?',
  formulas: {
    rate: (unit, per) => `${quantities[unit] ?? 'cantidad'} × precio × ${times[per] ?? 'veces'}`,
    allocate: () => 'coste total × su parte ÷ todas las partes',
    metered: () => 'consumo × precio',
    percent: () => 'importe × porcentaje',
    fixed: () => 'importe acordado',
    sum: () => 'suma de otros conceptos',
  },
  role: (role, {unit, per}) => {
    if (role === 'quantity') return quantities[unit ?? ''] ?? roles.quantity;
    if (role === 'periods') return times[per ?? ''] ?? roles.periods;
    if (role === 'period-amount' && per === 'month') return 'cada mes';
    return roles[role];
  },
  units: {
    m2: 'm²',
    m3: 'm³',
    space: 'plaza',
    unit: 'vivienda',
    month: 'mes',
    quarter: 'trimestre',
    year: 'año',
  },
  priceFor: (price, unit, per) => `${price} por ${unit} y ${per}`,
  priceOnce: (price, unit) => `${price} por ${unit}`,
  modes: {
    half_up: 'al valor más cercano, la mitad hacia arriba',
    half_even: 'al valor más cercano, la mitad a la cifra par',
    up: 'hacia arriba',
    down: 'hacia abajo',
    largest_remainder: 'de modo que todas las partes sumen el total',
  },
  rounded: (step, mode) => `Redondeado a ${step}, ${mode}:`,
  notRounded: 'No hubo nada que redondear.',
  adjusted:
    'El último céntimo corresponde a esta parte, para que la suma de todas las partes sea exacta.',
  fromKey: (key) => `Repartido según: ${key}`,
  charges: 'Cuotas del periodo',
  opening: 'Pendiente de antes',
  lateFee: 'Recargo por demora',
  payments: 'Pagado por usted',
  closing: 'Queda por pagar',
  credit: 'A su favor',
  settled: 'Todo está pagado',
  dueDate: (date) => `Por favor, pague a más tardar el ${date}`,
  advances: 'Anticipos acordados',
  result: 'Su parte menos los anticipos',
  arrears: 'Anticipos pendientes',
  toPay: 'A pagar',
  money: '¿Adónde ha ido mi dinero?',
  moneyTable: (total) => `Sus ${total}, según en qué se gastaron`,
  inPeriod: 'En el periodo',
  inMonth: 'Al mes',
  ownersMoney: 'Dinero que pertenece a todos los propietarios',
  collected: 'Cuánto se ha pagado de las cuotas',
  collectedBy: (date) => `Pagado por todos los propietarios hasta el ${date}`,
  commonIncome: 'Ingresos de los elementos comunes',
  reasonableCost: 'Menos sus gastos razonables',
  netIncome: 'Queda para los propietarios',
  usedFor: 'Para qué se usa',
  atStart: 'Al principio',
  atEnd: 'Al final',
  balanceOfOwners: 'Lo que queda del dinero de los propietarios',
  nextBudget: 'El presupuesto del próximo periodo',
  nextRate: (price) => `Precio previsto: ${price}`,
  planStatuses: {
    published_for_comment: 'Publicado; su opinión es bienvenida.',
    decided: 'Aprobado.',
  },
  commentsUntil: (date) => `Puede dar su opinión hasta el ${date}.`,
  bases: {
    receivable: 'cobrado a todos los propietarios',
    costs: 'gastos en total',
    commonIncome: 'ingresos de los elementos comunes',
  },
  paidOn: (date, channel) => [date, channel].filter(Boolean).join(', '),
  channels: {
    bank: 'transferencia bancaria',
    card: 'tarjeta',
    cash: 'efectivo',
    wechat: 'WeChat Pay',
    alipay: 'Alipay',
    direct_debit: 'domiciliación bancaria',
  },
  why: '¿Por qué, y quién lo decidió?',
  tariffs: 'Precios publicados',
  validFrom: (from) => `desde el ${from}`,
  valid: (from, to) => `del ${from} al ${to}`,
  documents: 'Documentos',
  legal: 'Leyes y normas',
  verified: (by, date) => `Comprobado por ${by}, ${date}`,
  verifiedAt: (date) => `Comprobado el ${date}`,
  listGap: ', ',
  ask: 'Preguntar por esto',
  askShort: 'Preguntar',
  askAbout: (words, what) => `${words}: ${what}`,
  places: (left) => `y ${numbered(left, 'lugar más', 'lugares más')}`,
  picture: (parts) =>
    `Un anillo con ${numbered(parts, 'parte', 'partes')}; la lista de al lado nombra cada una.`,
};

export const formal: typeof Formal = {
  opening:
    'Aquí puede ver para qué se usa la cuota de comunidad y cómo se calcula la parte que le corresponde.',
  recomputing: 'Su dispositivo está volviendo a calcular estas cifras…',
  addsUp: (figures) =>
    `Estas cifras cuadran. Cifras que su dispositivo ha vuelto a calcular: ${count('es', figures)}.`,
  mismatch:
    'Estas cifras no cuadran; lo estamos comprobando. Mientras tanto se muestran tal como se publicaron.',
  incomplete:
    'Algunas de estas cifras no se han podido volver a calcular; lo estamos comprobando. Se muestran tal como se publicaron.',
  noTariff:
    'Para este concepto no se indica ningún precio publicado. Se lo explicaremos con gusto: por favor, pregúntenos.',
  unknownFormula:
    'Todavía no podemos mostrar aquí cómo se calcula este concepto. Se lo explicaremos con gusto: por favor, pregúntenos.',
  noAccount: 'Todavía no se han publicado cifras.',
  dueAt: (date) => `Están previstas a más tardar el ${date}.`,
  notThisPeriod: 'No hay cifras de este periodo.',
  signIn:
    'Para ver cómo se calcula su propia parte, por favor, inicie la sesión en este sitio web. Las cifras de la comunidad están a disposición de todos los propietarios.',
  noStatement: 'Todavía no hay liquidación de su vivienda para este periodo.',
  statementDue: (date) => `Está prevista a más tardar el ${date}.`,
  statementTrouble: 'Su propia liquidación no se ha podido mostrar hace un momento.',
  asOf: (time) => `Información a ${time}.`,
};
