/* Run in the page, before anything of it: notes what live regions say, each time they do. */
window.heard = [];
const live = '[role="status"],[role="alert"],[aria-live]';
const listenTo = (root) => {
  new MutationObserver((changes) => {
    const regions = new Set(
      changes.flatMap(({target}) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(live) ?? [];
      }),
    );
    for (const region of regions) {
      const said = region.textContent.replace(/\s+/g, ' ').trim();
      if (said && window.heard[window.heard.length - 1] !== said) window.heard.push(said);
    }
  }).observe(root, {childList: true, characterData: true, subtree: true});
};
listenTo(document);
const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  listenTo(root);
  return root;
};
