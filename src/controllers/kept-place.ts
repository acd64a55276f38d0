import type {LitElement} from 'lit';

/**
 * Whoever was in an element stays in it, also where what had the focus goes as it is drawn anew: they
 * are led to the first thing of the selector.
 */
export function keepPlace(widget: LitElement, selector: string): void {
  let wasInside = false;
  const isInside = () => Boolean(widget.shadowRoot?.activeElement);
  widget.addController({
    hostUpdate: () => (wasInside = isInside()),
    hostUpdated: () => {
      if (!wasInside || isInside()) return;
      widget.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
    },
  });
}
