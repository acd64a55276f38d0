/**
 * Some pages stop every event on its way down, before it reaches our controls. What did not arrive is
 * told once more, inside the shadow tree, where the page does not hear it. (`change` needs no help: it
 * never leaves a shadow tree.)
 */
const types = ['click', 'input', 'keydown'] as const;

let listening = false;

/** Sees to it, once per page. What was pressed before is not heard. */
export function hearAnyway(): void {
  if (listening) return;
  listening = true;
  for (const type of types) window.addEventListener(type, follow, true);
}

function follow(event: Event) {
  const [target] = event.composedPath() as Element[];
  const root = target?.getRootNode();
  if (!(root instanceof ShadowRoot) || !root.host.localName.startsWith('owner-')) return;
  const tellAgain = setTimeout(() => {
    root.removeEventListener(event.type, arrive, true);
    target?.dispatchEvent(copyOf(event));
  });
  const arrive = () => clearTimeout(tellAgain);
  root.addEventListener(event.type, arrive, {capture: true, once: true});
}

/** Not composed; and no MouseEvent, which would tick a box a second time. */
function copyOf(event: Event): Event {
  if (!(event instanceof KeyboardEvent)) return new CustomEvent(event.type, {bubbles: true});
  const {type, key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing} = event;
  const keys = {key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing};
  return new KeyboardEvent(type, {...keys, bubbles: true, cancelable: true});
}
