import {waitUntil} from '@open-wc/testing';
import {computeAccessibleDescription, computeAccessibleName, getRole} from 'dom-accessibility-api';

/** An accessible name: a text stands for every name that begins with it. */
export type Name = string | RegExp;

/** What a user does and perceives, through all shadow roots, within one element. */
export interface Owner {
  /** All that can be read at the moment, as one line. */
  reads(): string;
  /** Every element of this role, in reading order; with this accessible name where one is given. */
  findsAll(role: string, name?: Name): HTMLElement[];
  /** The one element of this role and name, as soon as it is there. */
  finds(role: string, name?: Name): Promise<HTMLElement>;
  /** Waits until this can be read. */
  sees(text: Name): Promise<void>;
  /** Waits until this can no longer be read. */
  losesSight(text: Name): Promise<void>;
  presses(name: Name): Promise<void>;
  writes(label: Name, text: string): Promise<void>;
  /** Chooses one of several that are all in sight. */
  chooses(name: Name): Promise<void>;
  /** Chooses from a list. */
  selects(label: Name, choice: string): Promise<void>;
  ticks(label: Name): Promise<void>;
  /** What stands in a field. */
  wrote(label: Name): string;
  /** What stands beside a field or button, as a screen reader says it after its name. */
  readsBeside(role: string, name: Name): string;
  /** The name of what has the focus, through all shadow roots. */
  isAt(): string;
}

/** Patience for what a loaded machine does. */
const timeout = 8_000;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const matches = (text: string, name: Name): boolean =>
  typeof name === 'string' ? oneLine(text).startsWith(oneLine(name)) : name.test(oneLine(text));

const isShown = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) ||
  getComputedStyle(element).display === 'contents';

/** Children as they are laid out: of the shadow root, and what is slotted into it. */
const childrenOf = (node: Node): Node[] => {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
};

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'OPTION']);

const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || unread.has(node.tagName) || !isShown(node)) return '';
  const text = childrenOf(node).map(textOf).join('');
  return getComputedStyle(node).display === 'inline' ? text : ` ${text} `;
};

const elementsIn = (node: Node): HTMLElement[] =>
  childrenOf(node).flatMap((child) =>
    child instanceof HTMLElement && isShown(child) ? [child, ...elementsIn(child)] : [],
  );

const activeElement = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isTextControl = (element: Element): element is TextControl =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Someone who uses what is inside this element. */
export const lookingAt = (place: Element | (() => Element)): Owner => {
  const within = (): Element => (typeof place === 'function' ? place() : place);
  const reads = (): string => oneLine(textOf(within()));
  const says = (text: Name): boolean =>
    typeof text === 'string' ? reads().includes(oneLine(text)) : text.test(reads());

  const findsAll: Owner['findsAll'] = (role, name) =>
    elementsIn(within()).filter(
      (element) =>
        getRole(element) === role &&
        (name === undefined || matches(computeAccessibleName(element), name)),
    );

  const finds: Owner['finds'] = async (role, name) => {
    await until(() => findsAll(role, name).length > 0, `a ${role} “${String(name ?? '')}”`);
    const [found, another] = findsAll(role, name);
    if (!found || another) throw new Error(`There is more than one ${role} “${String(name)}”.`);
    return found;
  };

  const until = (condition: () => boolean, what: string): Promise<void> =>
    waitUntil(condition, `not seen: ${what}`, {timeout}).catch((error: unknown) => {
      throw new Error(`${String(error)}; there is: “${reads()}”`);
    });

  const textControl = (label: Name): TextControl => {
    const [field] = findsAll('textbox', label).filter(isTextControl);
    if (!field) throw new Error(`There is no field “${String(label)}”; there is: “${reads()}”`);
    return field;
  };

  return {
    reads,
    findsAll,
    finds,
    sees: (text) => until(() => says(text), String(text)),
    losesSight: (text) => until(() => !says(text), `the end of “${String(text)}”`),
    presses: async (name) => {
      const button = await finds('button', name);
      button.focus();
      button.click();
    },
    writes: async (label, text) => {
      await finds('textbox', label);
      const field = textControl(label);
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    },
    chooses: async (name) => (await finds('radio', name)).click(),
    selects: async (label, choice) => {
      const list = await finds('combobox', label);
      if (!(list instanceof HTMLSelectElement)) throw new Error('This is no list to choose from.');
      const option = [...list.options].find(({text}) => text === choice);
      if (!option) throw new Error(`“${choice}” is not on the list.`);
      list.focus();
      list.value = option.value;
      list.dispatchEvent(new Event('change', {bubbles: true}));
    },
    ticks: async (label) => (await finds('checkbox', label)).click(),
    wrote: (label) => textControl(label).value,
    readsBeside: (role, name) => {
      const [found] = findsAll(role, name);
      if (!found) throw new Error(`There is no ${role} “${String(name)}”; there is: “${reads()}”`);
      return oneLine(computeAccessibleDescription(found));
    },
    isAt: () => {
      const active = activeElement();
      return active && active !== document.body ? oneLine(computeAccessibleName(active)) : '';
    },
  };
};

/** Someone who uses the page. */
export const owner = lookingAt(() => document.body);
