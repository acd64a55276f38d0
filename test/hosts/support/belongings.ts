import type {Page} from 'playwright-core';

/** What is the host's, and must be the same with the widgets as without them. */
export interface Belongings {
  readonly globals: readonly string[];
  readonly prototypes: Readonly<Record<string, string>>;
  readonly styles: readonly string[];
}

/** What of the host's is no longer as it was, in words. */
export const touched = (before: Belongings, now: Belongings): readonly string[] => [
  ...now.globals.filter((name) => !before.globals.includes(name)).map((name) => `new: ${name}`),
  ...before.globals.filter((name) => !now.globals.includes(name)).map((name) => `gone: ${name}`),
  ...Object.keys(before.prototypes).filter(
    (name) => now.prototypes[name] !== before.prototypes[name],
  ),
  ...now.styles.filter((style, index) => style !== before.styles[index]),
];

/** Everything scripts of a page can see of it, in comparable form. */
export const belongingsOf = (page: Page): Promise<Belongings> =>
  page.evaluate(() => {
    const builtIns =
      'Object Array String Number Function Promise RegExp Date JSON Math Map Set Symbol Reflect ' +
      'Event CustomEvent EventTarget Node Element HTMLElement HTMLFormElement Document Window ' +
      'ShadowRoot CustomElementRegistry History Storage URL Headers Response Intl fetch';
    const prototypes: Record<string, string> = {};
    for (const name of builtIns.split(' ')) {
      const one = (
        window as unknown as Record<string, (object & {prototype?: object}) | undefined>
      )[name];
      for (const [part, target] of [
        [name, one],
        [`${name}.prototype`, one?.prototype],
      ] as const) {
        if (!target) continue;
        prototypes[part] = Object.getOwnPropertyNames(target)
          // Lit adds Symbol.metadata, as the language soon will.
          .filter((member) => member !== 'metadata')
          .sort()
          .map((member) => {
            const found = Object.getOwnPropertyDescriptor(target, member);
            const code: unknown = found?.value ?? found?.get;
            return `${member}=${typeof code === 'function' ? String(code) : typeof code}`;
          })
          .join('\n');
      }
    }
    const properties =
      'color background-color font-family font-size font-weight line-height letter-spacing ' +
      'text-align display position margin-top padding-left border-top-width width height cursor';
    const own = [document.body, ...document.querySelectorAll('#own, #own *')];
    return {
      globals: Object.getOwnPropertyNames(window)
        // Frames; and the marks by which copies of Lit know of each other.
        .filter(
          (name) =>
            !/^(\d+|litHtmlVersions|litElementVersions|litPropertyMetadata|reactiveElementVersions)$/.test(
              name,
            ),
        )
        .sort(),
      prototypes,
      styles: own.map((element) => {
        const style = getComputedStyle(element);
        // The widgets make the page longer, and so its body.
        const names = properties.split(' ').slice(0, element === document.body ? -3 : undefined);
        return `${element.localName}: ${names.map((name) => style.getPropertyValue(name)).join(' ')}`;
      }),
    };
  });
