import type {LitElement} from 'lit';

/**
 * Whoever was in an element stays in it, also where what had the focus goes as it is drawn anew: they
 * are led to the first thing of the selector, or to what is found.
 */
export function keepPlace(
  widget: LitElement,
  place: string | (() => HTMLElement | undefined),
): void {
  let wasInside = false;
  const isInside = () => Boolean(widget.shadowRoot?.activeElement);
  widget.addController({
    hostUpdate: () => (wasInside = isInside()),
    hostUpdated: () => {
      if (!wasInside || isInside()) return;
      const found =
        typeof place === 'string' ? widget.renderRoot.querySelector<HTMLElement>(place) : place();
      found?.focus({preventScroll: true});
    },
  });
}
