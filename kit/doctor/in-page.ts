/**
 * The doctor inside a page: `<script type="module" src="…/owner-portal.doctor.js"></script>`, or
 * `import('…/owner-portal.doctor.js')` in the browser's console. It sees what an owner's browser
 * sees, asks the page for its token, and shows what to change above the page.
 */
import type {Finding} from './finding.js';
import {bad, good, note} from './finding.js';
import {examinePage, type Page} from './examine.js';

interface Portal extends HTMLElement {
  readonly getToken?: () => Promise<string | undefined> | string | undefined;
}

const look = `
  :host { all: initial; position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2147483647; }
  section { box-sizing: border-box; inline-size: min(30rem, calc(100vw - 2rem)); max-block-size: 70vh; overflow: auto; padding: 1rem; border: 2px solid #14532d; border-radius: 0.5rem; background: #fff; color: #1a1a1a; font: 16px/1.5 system-ui, sans-serif; }
  h2 { margin: 0; font-size: 1.125em; }
  ul { display: grid; gap: 0.5rem; margin: 1rem 0; padding: 0; list-style: none; }
  li { display: grid; grid-template-columns: 1.5rem 1fr; overflow-wrap: anywhere; }
  .bad { color: #a4161a; }
  .note { color: #595959; }
  button { min-block-size: 44px; padding: 0.25rem 1rem; border: 1px solid currentColor; border-radius: 0.25rem; background: none; color: inherit; font: inherit; cursor: pointer; }
`;

const signs = {good: '✔', bad: '✖', note: '–'} as const;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A panel above the page; resolves to what adds a line, and what ends it. */
function openPanel() {
  const panel = element('div');
  const root = panel.attachShadow({mode: 'open'});
  const styles = new CSSStyleSheet();
  styles.replaceSync(look);
  root.adoptedStyleSheets = [styles];
  const section = element('section');
  section.setAttribute('aria-labelledby', 'title');
  const title = element('h2', 'owner-portal doctor: looking …');
  title.id = 'title';
  title.setAttribute('role', 'status');
  const list = element('ul');
  const close = element('button', 'Close');
  close.addEventListener('click', () => panel.remove());
  section.append(title, list, close);
  root.append(section);
  document.body.append(panel);
  return {
    add: ({outcome, text}: Finding) => {
      const line = element('li');
      line.className = outcome;
      line.append(element('span', signs[outcome]), element('span', text));
      list.append(line);
    },
    end: (count: number) => {
      title.textContent =
        count === 0
          ? 'owner-portal doctor: all is well'
          : `owner-portal doctor: ${count} to be changed`;
    },
  };
}

/** Milliseconds for the script to come and run. */
const patience = 5_000;

/** What the browser has made of the elements. */
async function* checkElements(): AsyncGenerator<Finding> {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('owner-'),
  );
  await Promise.race([
    Promise.all(elements.map(({localName}) => customElements.whenDefined(localName))),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  const waiting = elements.filter(({localName}) => !customElements.get(localName));
  for (const name of new Set(waiting.map(({localName}) => localName)))
    yield bad(
      `<${name}> is not at work: the script has not run, or knows no such element. The browser's console says why.`,
    );
  const lonely = elements.filter(
    (one) => one.localName !== 'owner-portal' && !one.closest('owner-portal'),
  );
  for (const {localName} of lonely)
    yield bad(`<${localName}> stands outside <owner-portal>: put it inside.`);
  if (elements.length > 0 && waiting.length === 0)
    yield good(`${elements.length} elements of owner-portal are at work.`);
}

async function readToken(): Promise<string | undefined> {
  const portal = document.querySelector<Portal>('owner-portal');
  return portal?.getToken?.();
}

/** What the page's own rules stopped while we looked, as the browser tells it. */
function hearViolations(add: (finding: Finding) => void) {
  const handle = ({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) =>
    add(bad(`Content-Security-Policy: ${effectiveDirective} stopped ${blockedURI}.`));
  document.addEventListener('securitypolicyviolation', handle);
  return () => document.removeEventListener('securitypolicyviolation', handle);
}

async function* findings(): AsyncGenerator<Finding> {
  yield* checkElements();
  // The policy is in the page's headers, which only another look at it shows.
  const again = await fetch(location.href).catch(() => undefined);
  const page: Page = {
    html: document.documentElement.outerHTML,
    headers: again?.headers ?? new Headers(),
    url: location.href,
  };
  let token: string | undefined;
  try {
    token = await readToken();
    if (token === undefined)
      yield note('The page gives no token: owners ask and follow by receipt, and see no own fees.');
  } catch (error) {
    yield bad(`getToken failed: ${String(error)}`);
  }
  yield* examinePage(page, {isInPage: true, ...(token !== undefined && {token})});
}

async function show() {
  const panel = openPanel();
  let count = 0;
  const add = (finding: Finding) => {
    if (finding.outcome === 'bad') count += 1;
    panel.add(finding);
  };
  const stopHearing = hearViolations(add);
  for await (const finding of findings()) add(finding);
  stopHearing();
  panel.end(count);
}

void show();
