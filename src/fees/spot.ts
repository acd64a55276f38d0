import {decimalText, parseDecimal, scaleOf, zero, type Decimal} from './decimal.js';
import type {Check, Finding, FindingCode, Recomputation, Rule, Where} from './findings.js';

/** What is found while a document is read. */
export class Book {
  readonly #checks: Check[] = [];
  /** By place and code: what is read twice is found once. */
  readonly #findings = new Map<string, Finding>();
  /** Decimals of every amount, once it is known. */
  scale = 2;

  /** Holds a figure against what it should be; without one of the two there is nothing to hold. */
  check(rule: Rule, spot: Spot, expected: Decimal | undefined, stated: Decimal | undefined): void {
    if (!expected || !stated) return;
    this.#checks.push({
      rule,
      where: spot.where,
      expected: decimalText(expected, this.scale),
      stated: decimalText(stated, this.scale),
      ok: expected.eq(stated),
    });
  }

  find(code: FindingCode, spot: Spot): void {
    const value = spot.shown;
    const finding = {code, where: spot.where, ...(value !== undefined && {value})};
    this.#findings.set(`${code} ${spot.where.pointer}`, finding);
  }

  result(): Recomputation {
    const findings = [...this.#findings.values()];
    const addsUp =
      this.#checks.every(({ok}) => ok) && findings.every(({code}) => code === 'no-tariff');
    return {checks: this.#checks, findings, addsUp};
  }
}

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameIn = (value: unknown): string | undefined => {
  if (!isMembers(value)) return undefined;
  const {label, id, unitId} = value;
  return [label, id, unitId].find((word): word is string => typeof word === 'string');
};

const escaped = (key: string): string =>
  /[~/]/.test(key) ? key.replace(/~/g, '~0').replace(/\//g, '~1') : key;

/** More entries than any list of a fee document has. */
const listLimit = 50_000;

/**
 * A place in a document nobody has checked. Reading what is not there, or not what it should be,
 * leaves a finding and gives undefined; it never throws.
 */
export class Spot {
  readonly where: Where;

  constructor(
    readonly value: unknown,
    readonly book: Book,
    pointer = '',
    name = '',
  ) {
    this.where = {pointer, name: nameIn(value) ?? name};
  }

  /** A scalar as it stands there, shortened. */
  get shown(): string | undefined {
    const {value} = this;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value).slice(0, 60)
      : undefined;
  }

  /** A member; reading it leaves a finding where it is not there. */
  member(key: string): Spot {
    const {value, where} = this;
    const member = isMembers(value) ? value[key] : undefined;
    return new Spot(member, this.book, `${where.pointer}/${escaped(key)}`, where.name);
  }

  /** A member, where it is there. */
  maybe(key: string): Spot | undefined {
    const member = this.member(key);
    return member.value === undefined || member.value === null ? undefined : member;
  }

  /** The items of a list that may be absent. */
  list(key: string): Spot[] {
    return this.maybe(key)?.items() ?? [];
  }

  items(): Spot[] {
    const {value, where} = this;
    if (!Array.isArray(value)) return this.#fail('not-a-list') ?? [];
    if (value.length > listLimit) return this.#fail('too-many') ?? [];
    return value.map(
      (item: unknown, index) => new Spot(item, this.book, `${where.pointer}/${index}`, where.name),
    );
  }

  /** The objects and lists right inside. */
  inside(): Spot[] {
    const {value, where} = this;
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([, member]) => typeof member === 'object' && member !== null)
      .map(
        ([key, member]) =>
          new Spot(member, this.book, `${where.pointer}/${escaped(key)}`, where.name),
      );
  }

  /** Whether it is an object; leaves a finding where it is not. */
  isObject(): boolean {
    if (isMembers(this.value)) return true;
    this.#fail('not-an-object');
    return false;
  }

  text(): string | undefined {
    return typeof this.value === 'string' ? this.value : this.#fail('not-text');
  }

  /** Any exact number. */
  decimal(): Decimal | undefined {
    const {value} = this;
    if (typeof value === 'number') return this.#fail('json-number');
    return parseDecimal(value) ?? this.#fail('not-a-decimal');
  }

  /** An area, a use, a weight: nothing that can be below zero. */
  quantity(): Decimal | undefined {
    const decimal = this.decimal();
    return decimal?.lt(zero) ? this.#fail('negative') : decimal;
  }

  /** What something is divided by. */
  divisor(): Decimal | undefined {
    const decimal = this.quantity();
    return decimal?.eq(zero) ? this.#fail('zero-divisor') : decimal;
  }

  /** Money, with the currency's decimals. */
  amount(): Decimal | undefined {
    const {value} = this;
    const decimal = this.decimal();
    return decimal && typeof value === 'string' && scaleOf(value) !== this.book.scale
      ? this.#fail('wrong-scale')
      : decimal;
  }

  /** A whole number of something, at least one. */
  count(): number | undefined {
    const {value} = this;
    return typeof value === 'number' && Number.isInteger(value) && value > 0
      ? value
      : this.#fail('not-a-count');
  }

  #fail(code: FindingCode): undefined {
    const isAbsent = this.value === undefined || this.value === null;
    this.book.find(isAbsent ? 'missing' : code, this);
    return undefined;
  }
}
