import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lintSnippet} from '../support/lint-snippet.js';

const widget = 'src/widgets/some-widget/some-widget.ts';
const inHtml = (markup: string) =>
  `import {html} from 'lit';\nexport const part = () => html\`${markup}\`;\n`;

/** A text that breaks one rule, where it would stand, and the words by which lint refuses it. */
const refused: readonly (readonly [name: string, file: string, text: string, words: RegExp])[] = [
  ['styleMap', widget, "export {styleMap} from 'lit/directives/style-map.js';", /no inline style/],
  [
    'unsafeHTML',
    widget,
    "export {unsafeHTML} from 'lit/directives/unsafe-html.js';",
    /no inline style, or unsafe/,
  ],
  ['a style attribute in a template', widget, inHtml('<p style="color: red"></p>'), /style-src/],
  ['a style element in a template', widget, inHtml('<style>p {}</style>'), /style-src/],
  ['fetch in a widget', widget, "void fetch('/notices');", /Only the client/],
  ['fetch in a part', 'src/parts/some-part.ts', "void fetch('/notices');", /Only the client/],
  ['window.fetch in a widget', widget, "void window.fetch('/notices');", /Only the client/],
  [
    'fetch in a controller',
    'src/controllers/some-controller.ts',
    "void fetch('/notices');",
    /Only the client/,
  ],
  ['toFixed', 'demo/desk/desk.ts', 'export const due = (n: number) => n.toFixed(2);', /misbill/],
  ['parseFloat', widget, 'export const due = (s: string) => parseFloat(s);', /parseFloat/],
  ['Number.parseFloat', widget, 'export const d = (s: string) => Number.parseFloat(s);', /misbill/],
  [
    'a product of amounts in the arithmetic of fees',
    'src/fees/some.ts',
    'export const due = (a: number, b: number) => a * b;',
    /binary float/,
  ],
  [
    'an amount made a number where fees are shown',
    'src/widgets/fee-breakdown/some.ts',
    'export const due = (amount: string) => Number(amount);',
    /binary float/,
  ],
  [
    'a unary plus on an amount',
    'src/fees/some.ts',
    'export const due = (amount: string) => +amount;',
    /binary float/,
  ],
  ['.only', 'test/parts/some.test.ts', "it.only('works', () => {});", /Every test runs/],
  ['.skip', 'test/server/some.test.ts', "test.skip('works', () => {});", /Every test runs/],
  ['console in a widget', widget, "console.warn('dear developer');", /Unexpected console/],
  ['console.log in the loader', 'src/embed.ts', "console.log('loaded');", /Unexpected console/],
  ['Object.hasOwn', widget, "export const has = Object.hasOwn({}, 'a');", /Chromium 80/],
  ['.at()', widget, 'export const last = [1].at(-1);', /Chromium 80/],
  [
    'AbortSignal.timeout',
    'src/client/some-client.ts',
    'export const signal = AbortSignal.timeout(1000);',
    /Chromium 80/,
  ],
  [
    'crypto.randomUUID',
    'src/outbox/some-key.ts',
    'export const key = () => crypto.randomUUID();',
    /Chromium 80/,
  ],
  [
    'globalThis.crypto.randomUUID',
    'src/outbox/some-key.ts',
    'export const key = () => globalThis.crypto.randomUUID();',
    /Chromium 80/,
  ],
  [
    'structuredClone',
    'src/client/some-client.ts',
    'export const copy = (value: unknown) => structuredClone(value);',
    /structuredClone/,
  ],
  [
    'a listener that is removed by a signal',
    widget,
    "window.addEventListener('online', () => {}, {signal: new AbortController().signal});",
    /Chromium 80/,
  ],
  ['a file of 301 lines', widget, '// line\n'.repeat(301), /too many lines/],
  ['any', widget, 'export const anything = (value: any) => String(value);', /Unexpected any/],
  [
    'an unchecked assertion',
    widget,
    'export const first = (values: readonly string[]) => values[0]!;',
    /non-null assertion/,
  ],
  ['a picture without words', widget, inHtml('<img src="plan.png">'), /alt/],
  [
    'a folder that is no layer',
    'src/utils/some.ts',
    'export const some = 1;',
    /any known element/i,
  ],
];

for (const [name, file, text, words] of refused) {
  test(`lint refuses ${name}`, async () => {
    const messages = await lintSnippet(file, text);
    assert.match(messages.map(({message}) => message).join('\n'), words);
  });
}

test('lint has nothing to say about a widget that keeps the rules', async () => {
  const text = [
    "import {css, html, LitElement} from 'lit';",
    "import {customElement, property} from 'lit/decorators.js';",
    '',
    "@customElement('owner-some-widget')",
    'export class SomeWidget extends LitElement {',
    '  static override styles = css`',
    '    :host {',
    '      display: block;',
    '    }',
    '  `;',
    '',
    "  @property() heading = '';",
    '',
    '  protected override render() {',
    '    return html`<button @click=${this.#handleClick}>${this.heading}</button>`;',
    '  }',
    '',
    '  #handleClick() {',
    "    this.dispatchEvent(new Event('owner-some', {bubbles: true, composed: true}));",
    '  }',
    '}',
    '',
  ].join('\n');
  assert.deepEqual(await lintSnippet(widget, text), []);
});

test('the one file that speaks to the developer may warn', async () => {
  assert.deepEqual(
    await lintSnippet('src/portal/warn.ts', "console.warn('dear developer');\n"),
    [],
  );
});
