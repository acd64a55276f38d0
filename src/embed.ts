/**
 * The drop-in script: finds the widgets on the page, loads just those, and goes on watching. When
 * the page's own rules forbid what the widgets need, their fallback content stays in sight.
 */
const modules = {
  'owner-portal': () => import('./portal/owner-portal.js'),
  'owner-text-size': () => import('./widgets/text-size/text-size.js'),
  'owner-call-bar': () => import('./widgets/call-bar/call-bar.js'),
  'owner-notice-board': () => import('./widgets/notice-board/notice-board.js'),
  'owner-contacts': () => import('./widgets/contacts/contacts.js'),
  'owner-service-standards': () => import('./widgets/service-standards/service-standards.js'),
  'owner-inquiry-form': () => import('./widgets/inquiry-form/inquiry-form.js'),
  'owner-fee-breakdown': () => import('./widgets/fee-breakdown/fee-breakdown.js'),
  'owner-survey': () => import('./widgets/survey/survey.js'),
  'owner-meetings': () => import('./widgets/meetings/meetings.js'),
  'owner-service-report': () => import('./widgets/service-report/service-report.js'),
  'owner-feedback-status': () => import('./widgets/feedback-status/feedback-status.js'),
} as const;

type Tag = keyof typeof modules;
/** For pages whose editor strips unknown tags: a `div` that names what should stand in it. */
const placeholders = '[data-owner-portal],[data-owner-widget]';
const selector = `${Object.keys(modules).join()},${placeholders}`;
const started = new Set<string>();
/** Marks the page, so that a second copy or another version of this script leaves it alone. */
const mark = Symbol.for('owner-portal');

const warn = (advice: string, ...details: unknown[]) => {
  console.warn(`owner-portal: ${advice}`, ...details);
};

function load(tag: string) {
  if (started.has(tag) || !(tag in modules)) return;
  started.add(tag);
  modules[tag as Tag]().catch((error: unknown) => {
    const advice = /trusted ?type/i.test(String(error))
      ? 'the page\'s Content-Security-Policy must list "lit-html" in its trusted-types directive.'
      : 'the script could not be loaded or run.';
    warn(advice, error);
  });
}

/** `<div data-owner-widget="notice-board" data-kind="works">` gets that widget, around its content. */
function fill(place: Element) {
  const name = place.getAttribute('data-owner-widget');
  const widget = document.createElement(name === null ? 'owner-portal' : `owner-${name}`);
  if (!(widget.localName in modules)) warn(`there is no widget "${String(name)}".`);
  for (const {name: data, value} of [...place.attributes]) {
    if (!data.startsWith('data-')) continue;
    if (!data.startsWith('data-owner-')) widget.setAttribute(data.slice(5), value);
    place.removeAttribute(data);
  }
  widget.append(...place.childNodes);
  place.append(widget);
  load(widget.localName);
}

/** Editors that know no attribute of ours keep `data-endpoint` where `endpoint` is thrown away. */
function restore(element: Element) {
  for (const {name, value} of [...element.attributes]) {
    const plain = name.slice(5);
    if (name.startsWith('data-') && !element.hasAttribute(plain))
      element.setAttribute(plain, value);
  }
}

function take(element: Element) {
  if (element.matches(placeholders)) fill(element);
  if (!(element.localName in modules)) return;
  restore(element);
  load(element.localName);
}

function find(root: Element) {
  take(root);
  root.querySelectorAll(selector).forEach(take);
}

function start() {
  find(document.documentElement);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      addedNodes.forEach((node) => {
        // Prototype.js puts another Element in the place of the page's.
        if (node.nodeType === Node.ELEMENT_NODE) find(node as Element);
      });
    }
  }).observe(document, {childList: true, subtree: true});
}

if (mark in window) warn('the script is on this page twice; the first one serves it.');
else start();
Object.defineProperty(window, mark, {value: true, configurable: true});
