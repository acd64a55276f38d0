import assert from 'node:assert/strict';
import {test} from 'node:test';
import {devices} from './support/town.js';
import {useTown} from './support/use-town.js';

/** Every page with a widget, and what shows that the widget has its answer. */
const widgets: Readonly<Record<string, string>> = {
  '/en/': 'owner-notice-board article',
  '/en/notices/': 'owner-notice-board article',
  '/en/ask/': 'owner-inquiry-details input',
  '/en/requests/': 'owner-feedback-status input',
  '/en/fees/': 'owner-fee-breakdown .legend',
  '/en/standards/': 'owner-service-standards article',
  '/en/contacts/': 'owner-contacts h3',
  '/en/meetings/': 'owner-meetings article',
  '/en/survey/': 'owner-survey h3',
  '/en/report/': 'owner-service-report .bars',
  '/desk/': 'input',
};

const town = useTown();

/** Runs in the page: what can be worked without an edge or an underline, and what moves by itself. */
const lookAround = (): {edgeless: string[]; moving: string[]} => {
  const every = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? every(element.shadowRoot) : []),
    ]);
  const isEdgeless = (element: Element) => {
    // What the system draws by itself: boxes to tick.
    if (element.matches('[type=checkbox], [type=radio], [type=file]')) return false;
    const {borderStyle, borderWidth, textDecorationLine} = getComputedStyle(element);
    return (borderStyle === 'none' || borderWidth === '0px') && textDecorationLine === 'none';
  };
  const isMoving = (element: Element) => {
    const {animationName, animationDuration, transitionDuration} = getComputedStyle(element);
    const lasts = (times: string) => times.split(',').some((time) => time.trim() !== '0s');
    return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
  };
  const seen = every(document).filter((element) => element.getClientRects().length > 0);
  const name = ({outerHTML}: Element) => outerHTML.slice(0, 120);
  return {
    edgeless: seen
      .filter((element) => element.matches('button, select, textarea, input'))
      .filter(isEdgeless)
      .map(name),
    moving: seen.filter(isMoving).map(name),
  };
};

for (const [path, there] of Object.entries(widgets)) {
  test(`${path} keeps its edges in forced colours, and nothing moves where less motion is wanted`, async () => {
    const context = await town.browser.newContext({
      ...devices.desktop,
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(town.server.url + path);
    await page.locator(there).first().waitFor();
    assert.deepEqual(await page.evaluate(lookAround), {edgeless: [], moving: []});
    await context.close();
  });
}
