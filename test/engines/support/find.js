/* Read as text and run in the page, in engines as old as Chromium 80: finds what a person would. */

/** All elements, in shadow trees too. */
function* everything(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const isShown = (element) => element.getClientRects().length > 0;

const finders = {
  button: (element, name) => element.matches('button') && element.textContent.includes(name),
  heading: (element, name) =>
    element.matches('h1, h2, h3, h4') && element.textContent.includes(name),
  label: (element, name) => element.matches('label') && element.textContent.includes(name),
  /** What stands beside a term. */
  entry: (element, name) =>
    element.matches('dd') && element.parentElement.querySelector('dt').textContent.trim() === name,
};

/** The first shown thing of a kind with a name, or null; of a label its control. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by the text put after it
function find(kind, name) {
  for (const element of everything(document)) {
    if (finders[kind](element, name) && isShown(element)) {
      return kind === 'label' ? element.control : element;
    }
  }
  return null;
}
