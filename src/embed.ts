/**
 * The drop-in script: finds the widgets on the page, loads just those, and goes on watching. When
 * the page's own rules forbid what the widgets need, their fallback content stays in sight.
 */
const modules = {
  'owner-portal': () => import('./portal/owner-portal.js'),
  'owner-notice-board': () => import('./widgets/notice-board/notice-board.js'),
  'owner-inquiry-form': () => import('./widgets/inquiry-form/inquiry-form.js'),
  'owner-fee-breakdown': () => import('./widgets/fee-breakdown/fee-breakdown.js'),
  'owner-feedback-status': () => import('./widgets/feedback-status/feedback-status.js'),
} as const;

type Tag = keyof typeof modules;
const tags = Object.keys(modules) as Tag[];
const selector = tags.join();
const started = new Set<Tag>();

function load(tag: Tag) {
  // Another copy or version on the page may have defined it: the first one wins.
  if (started.has(tag) || customElements.get(tag)) return;
  started.add(tag);
  modules[tag]().catch(explain);
}

function explain(error: unknown) {
  const advice = /trusted ?types/i.test(String(error))
    ? 'the page\'s Content-Security-Policy must list "lit-html" in its trusted-types directive.'
    : 'the script could not be loaded or run.';
  console.warn(`owner-portal: ${advice} Until then the widgets show their own content.`, error);
}

function find(root: Element | Document) {
  if (root instanceof Element && root.matches(selector)) load(root.localName as Tag);
  for (const element of root.querySelectorAll(selector)) load(element.localName as Tag);
}

find(document);
new MutationObserver((records) => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) if (node instanceof Element) find(node);
  }
}).observe(document, {childList: true, subtree: true});
