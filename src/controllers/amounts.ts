import {canonicalLanguage} from './dates.js';

const formatters = new Map<string, Intl.NumberFormat>();
/** What was written lately: a picture is drawn again with each answer that comes in. */
const written = new Map<string, string>();
const mostWritten = 2000;
/** The contract's exact numbers. */
const decimal = /^(-?)(\d+)(?:\.(\d{1,20}))?$/;

/** In which language, and in which money. */
export interface AmountSettings {
  /** BCP 47. */
  readonly lang: string | undefined;
  /** ISO 4217. */
  readonly currency: string;
  /** Decimals every amount has at least. */
  readonly scale: number;
}

/**
 * Writes exact numbers as the owner's language does. No figure ever becomes a binary float: the
 * whole part is formatted as a big integer, the decimals are put in as they are. A text that is no
 * number is shown as it stands.
 */
export class Amounts {
  readonly #lang: string;
  readonly #currency: string;
  readonly #scale: number;

  constructor({lang, currency, scale}: AmountSettings) {
    this.#lang = canonicalLanguage(lang);
    this.#currency = currency;
    this.#scale = scale;
  }

  /** Money, with all the decimals it has, e.g. `¥3,012.60`. */
  money(text: string): string {
    return this.#write(text, this.#inCurrency, this.#scale);
  }

  /** Money that was gained or lost against something, e.g. `+¥12.00`. */
  difference(text: string): string {
    return this.#write(text, {...this.#inCurrency, signDisplay: 'exceptZero'}, this.#scale);
  }

  /** A plain number, e.g. `7,214.40`. */
  number(text: string): string {
    return this.#write(text, {});
  }

  /** A number in percent, e.g. `8%` for `8`. */
  percent(text: string): string {
    return this.#write(text, {style: 'unit', unit: 'percent'});
  }

  get #inCurrency(): Intl.NumberFormatOptions {
    return {style: 'currency', currency: this.#currency, currencyDisplay: 'narrowSymbol'};
  }

  #write(text: string, style: Intl.NumberFormatOptions, scale = 0): string {
    const {currency = style.unit ?? '', signDisplay = ''} = style;
    const key = [this.#lang, currency, signDisplay, scale, text].join();
    const known = written.get(key);
    if (known !== undefined) return known;
    if (written.size >= mostWritten) written.clear();
    const words = this.#format(text, style, scale);
    written.set(key, words);
    return words;
  }

  #format(text: string, style: Intl.NumberFormatOptions, scale: number): string {
    const [, sign = '', whole, decimals = ''] = decimal.exec(text) ?? [];
    if (whole === undefined) return text;
    const fraction = decimals.padEnd(scale, '0');
    const digits = fraction.length;
    const integer = BigInt(whole);
    // A big integer knows no minus zero: −0.50 takes its sign from the one binary number that does.
    const signed = sign === '' ? integer : integer === BigInt(0) ? -0 : -integer;
    const isNothing = integer === BigInt(0) && /^0*$/.test(fraction);
    // `exceptZero` would look at the whole part alone.
    const signDisplay =
      style.signDisplay === 'exceptZero' && !isNothing ? ('always' as const) : ('auto' as const);
    const formatter = this.#formatter({
      ...style,
      signDisplay,
      numberingSystem: 'latn',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    const written = formatter
      .formatToParts(isNothing ? 0 : signed)
      .map(({type, value}) => (type === 'fraction' ? fraction : value))
      .join('');
    // Marks of direction would turn sign and currency round: such a figure is one piece instead.
    const plain = written.replace(/[\u200e\u200f\u061c]/g, '');
    return plain === written ? written : `\u2066${plain}\u2069`;
  }

  #formatter(style: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify([this.#lang, style]);
    let made = formatters.get(key);
    if (!made) formatters.set(key, (made = create(this.#lang, style)));
    return made;
  }
}

function create(lang: string, style: Intl.NumberFormatOptions): Intl.NumberFormat {
  // Safari 14.0 has no narrow symbols; a currency from the backend may be none at all.
  for (const known of [style, {...style, currencyDisplay: 'symbol'} as const]) {
    try {
      return new Intl.NumberFormat(lang, known);
    } catch {
      continue;
    }
  }
  const plain = {style: 'decimal', currency: undefined, currencyDisplay: undefined} as const;
  return new Intl.NumberFormat(lang, {...style, ...plain});
}
