import type {
  NamedCode,
  Price,
  ResponsibleParty,
  Service,
  ServiceAttribute,
} from '../../../src/contract/index.js';
import {inLanguage, type Localized} from '../languages.js';
import {present} from '../requests/told.js';

/** A shape of the contract as it is kept: these members in every language, the others as they are. */
type Kept<Shape, Texts extends keyof Shape, Inner extends object = object> = Omit<
  Shape,
  Texts | keyof Inner
> & {[Text in Texts]: Localized | Extract<Shape[Text], undefined>} & Inner;

export type KeptCode = Kept<NamedCode, 'name'>;
type KeptPrice = Kept<Price, 'text'>;
type KeptParty = Kept<Omit<ResponsibleParty, 'note'>, 'name'> & {note?: Localized};
interface Charged {
  price?: KeptPrice;
  responsibleParty?: KeptParty;
}

export type KeptValue = {key: string; name: Localized; hint?: Localized} & Charged;

export type KeptAttribute = Pick<
  ServiceAttribute,
  'code' | 'datatype' | 'required' | 'variable' | 'dateOnly' | 'onlyWhen'
> & {description: Localized; datatypeDescription?: Localized; values?: KeptValue[]};

/** What a service asks and tells, as the firm set it up. */
export interface ServiceDefinition extends Charged {
  keywords?: string[];
  relations?: string[];
  mayBeConfidential?: boolean;
  visit?: {daysAhead: number; slots: KeptCode[]};
  rules?: {version: string; title: Localized; text: Localized; href?: string};
  documents?: (KeptCode & {hint?: Localized})[];
  attributes?: KeptAttribute[];
}

type Words = (text: Localized) => string;

const ifAny = <Value, Result>(value: Value | undefined, make: (value: Value) => Result) =>
  value === undefined ? undefined : make(value);

export const namedIn = (lang: string) => (codes: readonly KeptCode[]) =>
  codes.map(({code, name}) => ({code, name: inLanguage(name, lang)}));

const charged = ({price, responsibleParty}: Charged, say: Words) => ({
  price: ifAny(price, ({text, ...rest}) => ({text: say(text), ...rest})),
  responsibleParty: ifAny(responsibleParty, ({kind, name, note}) => ({
    kind,
    name: say(name),
    ...present({note: ifAny(note, say)}),
  })),
});

const valueIn = ({key, name, hint, ...rest}: KeptValue, say: Words) => ({
  key,
  name: say(name),
  ...present({hint: ifAny(hint, say), ...charged(rest, say)}),
});

const attributeIn = (
  {description, datatypeDescription, values, ...rest}: KeptAttribute,
  say: Words,
): ServiceAttribute => ({
  ...rest,
  description: say(description),
  ...present({
    datatypeDescription: ifAny(datatypeDescription, say),
    values: ifAny(values, (each) => each.map((value) => valueIn(value, say))),
  }),
});

/** The definition in one language, as members of the contract's service. */
export const definitionView = (
  {visit, rules, documents, attributes, price, responsibleParty, ...rest}: ServiceDefinition,
  lang: string,
): Partial<Service> => {
  const say: Words = (text) => inLanguage(text, lang);
  return present({
    ...rest,
    ...charged(present({price, responsibleParty}), say),
    visit: ifAny(visit, ({daysAhead, slots}) => ({daysAhead, slots: namedIn(lang)(slots)})),
    rules: ifAny(rules, ({title, text, ...others}) => ({
      ...others,
      title: say(title),
      text: say(text),
    })),
    documents: ifAny(documents, (each) =>
      each.map(({code, name, hint}) => ({
        code,
        name: say(name),
        ...present({hint: ifAny(hint, say)}),
      })),
    ),
    attributes: ifAny(attributes, (each) => each.map((attribute) => attributeIn(attribute, say))),
  });
};
