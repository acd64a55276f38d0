/** What is chosen on the left is shown on the right, and written as the code to paste. */
import {indented, tag, text} from './snippet.js';

const form = document.querySelector('#choices');
const preview = document.querySelector('#preview');
const snippet = document.querySelector('#snippet');
const copied = document.querySelector('#copied');
const pages = document.documentElement.lang === 'en' ? '/en' : '';

/** Pages of the webmaster's own that one widget leads to from another. */
const links = {
  'owner-inquiry-form': {'follow-href': `${pages}/requests/`},
  'owner-fee-breakdown': {'ask-href': `${pages}/ask/`},
  'owner-service-standards': {'ask-href': `${pages}/ask/`, 'fees-href': `${pages}/fees/`},
};

/** The names that never change, with their hashes; both come from the build. */
const bundle = fetch('/embed/integrity.json')
  .then((response) => response.json())
  .then((hashes) => Object.entries(hashes).find(([name]) => /^owner-portal-\d/.test(name)))
  .catch(() => undefined);

const chosen = () => {
  const data = new FormData(form);
  return {...Object.fromEntries(data), widgets: data.getAll('widget')};
};

/** Only what differs from the design's own goes into the code. */
const lookOf = ({accent, radius, font}) =>
  Object.fromEntries(
    [
      ['--owner-color-accent', accent, '#1d6152'],
      ['--owner-color-accent-text', onColor(accent), onColor('#1d6152')],
      ['--owner-radius', `${radius}px`, '12px'],
      ['--owner-font-size', `${font || 17}px`, '17px'],
    ].flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]])),
  );

/** Black or white, whichever is read better on a colour (WCAG's relative luminance). */
function onColor(color) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
}

/** Says beside a field what is wrong with its address; whether nothing is. */
function isAddress(name) {
  const field = form.elements.namedItem(name);
  const wrong = document.querySelector(`#${name}-wrong`);
  const isWrong = !/^https?:\/\/[^\s/]+/.test(field.value.trim());
  field.setAttribute('aria-invalid', String(isWrong));
  wrong.textContent = isWrong ? wrong.dataset.words : '';
  return !isWrong;
}

const callUs = (phone) =>
  phone && `\n  <a href="tel:${text(phone.replace(/[^\d+]/g, ''))}">${text(phone)}</a>\n`;

async function writeSnippet(choices) {
  const {widgets, endpoint, community, script, lang, tone, size, phone} = choices;
  const [name, integrity] = (await bundle) ?? ['owner-portal.js'];
  const folder = script.trim().replace(/\/*$/, '/');
  const loading = tag('script', {
    type: 'module',
    src: folder + name,
    integrity,
    crossorigin: integrity && 'anonymous',
  });
  const look = Object.entries(lookOf(choices)).map(
    ([property, value]) => `  ${property}: ${value};`,
  );
  const style = look.length > 0 ? [`<style>\nowner-portal {\n${look.join('\n')}\n}\n</style>`] : [];
  const inside = widgets.map((widget) =>
    tag(widget, links[widget] ?? {}, widget === 'owner-text-size' ? '' : callUs(phone)),
  );
  const attributes = {
    endpoint: endpoint.trim(),
    community: community.trim(),
    lang,
    tone: tone === 'formal' ? '' : tone,
    size: size === 'normal' ? '' : size,
  };
  const portal = tag('owner-portal', attributes, `\n${indented(inside.join('\n'))}\n`);
  snippet.textContent = [loading, ...style, portal].join('\n');
}

function show(choices) {
  const {widgets, lang, tone, size} = choices;
  for (const [name, value] of Object.entries({lang, tone, size})) preview.setAttribute(name, value);
  preview.removeAttribute('style');
  for (const [name, value] of Object.entries(lookOf(choices))) {
    preview.style.setProperty(name, value);
  }
  // Those that stay keep what was typed into them.
  for (const shown of [...preview.children]) {
    if (!widgets.includes(shown.localName)) shown.remove();
  }
  widgets.forEach((widget, index) => {
    const there = preview.querySelector(widget);
    const element = there ?? document.createElement(widget);
    if (!there) {
      for (const [name, value] of Object.entries(links[widget] ?? {})) {
        element.setAttribute(name, value);
      }
    }
    if (preview.children[index] !== element) {
      preview.insertBefore(element, preview.children[index] ?? null);
    }
  });
  document.querySelector('#none').hidden = widgets.length > 0;
}

const update = () => {
  const choices = chosen();
  copied.textContent = '';
  isAddress('endpoint');
  isAddress('script');
  show(choices);
  return writeSnippet(choices);
};

form.addEventListener('input', () => void update());
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#copy').addEventListener('click', async () => {
  const {done, failed} = copied.dataset;
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    copied.textContent = done;
  } catch {
    getSelection().selectAllChildren(snippet);
    copied.textContent = failed;
  }
});
void update();
