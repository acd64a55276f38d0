/** Tries an element: its attributes, slots, tokens and events, as its own manifest names them. */
import {indented, tag, text} from './snippet.js';
import {themes} from './themes.js';

const at = (id) => document.querySelector(`#${id}`);
const preview = at('preview');
const stage = at('stage');
const pages = document.documentElement.lang === 'en' ? '/en' : '';

/** To begin with something that is there. */
const beginning = {
  'ask-href': `${pages}/ask/`,
  'follow-href': `${pages}/requests/`,
  'fees-href': `${pages}/fees/`,
  'notices-href': `${pages}/notices/`,
};
/** What the page itself decides. */
const ofThePage = ['endpoint', 'source', 'person', 'credentials'];

const {modules} = await (await fetch('/custom-elements.json')).json();
const elements = Object.fromEntries(
  modules.flatMap(({declarations}) => declarations).map((element) => [element.tagName, element]),
);
const portalOf = elements['owner-portal'];
const widgets = Object.keys(elements).filter((name) => name !== 'owner-portal');

const plain = (words = '') => words.replace(/`/g, '').replace(/\s+/g, ' ');
/** Values an attribute's description names. */
const suggestions = ({type, description = ''}) => {
  const listed = [...(type?.text ?? '').matchAll(/'([^']+)'/g)];
  const named = [...description.matchAll(/`([^`<]+)`/g)];
  return (listed.length > 0 ? listed : named).map(([, value]) => value);
};

let ids = 0;
/** A field with its description; calls back with each value. */
function field({name, description, value = '', values = [], type = 'text'}, change) {
  const id = `field-${++ids}`;
  const label = document.createElement('label');
  const input = document.createElement('input');
  const words = document.createElement('small');
  label.append(Object.assign(document.createElement('code'), {textContent: name}), input, words);
  Object.assign(input, {type, value});
  words.id = id;
  words.lang = 'en';
  words.textContent = plain(description);
  input.setAttribute('aria-describedby', id);
  if (values.length > 0) {
    const list = Object.assign(document.createElement('datalist'), {id: `${id}-values`});
    list.append(
      ...values.map((one) => Object.assign(document.createElement('option'), {value: one})),
    );
    input.setAttribute('list', list.id);
    label.append(list);
  }
  input.addEventListener('input', () => change(input.value));
  return label;
}

function writeMarkup() {
  const attributesOf = (element) =>
    Object.fromEntries(
      [...element.attributes]
        .filter(({name}) => !['id', 'style', 'dir', 'data-large'].includes(name))
        .map(({name, value}) => [name, value]),
    );
  const inside = [...preview.children].map((element) =>
    tag(element.localName, attributesOf(element), text(element.textContent)),
  );
  at('markup').textContent = tag(
    'owner-portal',
    attributesOf(preview),
    `\n${indented(inside.join('\n'))}\n`,
  );
}

const setAttribute = (element, name) => (value) => {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
  writeMarkup();
};

const attributeFields = (element, attributes) =>
  attributes.map(({name, description, type}) =>
    field(
      {
        name,
        description,
        value: element.getAttribute(name) ?? '',
        values: suggestions({type, description}),
      },
      setAttribute(element, name),
    ),
  );

const slotFields = (element, slots) =>
  slots.map(({name, description}) =>
    field({name: name || 'default', description}, (value) => {
      const own = [...element.children].find((child) => child.slot === name);
      own?.remove();
      if (value !== '') {
        const words = Object.assign(document.createElement('span'), {textContent: value});
        if (name) words.slot = name;
        element.append(words);
      }
      writeMarkup();
    }),
  );

function tell(event) {
  const entry = document.createElement('li');
  const time = document.createElement('time');
  const detail = document.createElement('code');
  time.textContent = new Date().toLocaleTimeString(document.documentElement.lang);
  detail.textContent = `${event.type} ${JSON.stringify(event.detail ?? {}, null, 1)}`;
  entry.append(time, ' ', detail);
  at('events').prepend(entry);
  at('quiet').hidden = true;
  at('clear').hidden = false;
}

function choose(name) {
  const {description, attributes = [], slots = [], events = []} = elements[name];
  const element = document.createElement(name);
  for (const attribute of attributes) {
    const value = beginning[attribute.name];
    if (value) element.setAttribute(attribute.name, value);
  }
  for (const {name: type} of events) element.addEventListener(type, tell);
  preview.replaceChildren(element);
  at('about').textContent = plain(description);
  at('attributes').replaceChildren(...attributeFields(element, attributes));
  at('slots').replaceChildren(...slotFields(element, slots));
  writeMarkup();
}

/** A token holds a colour or a length; a colour can be picked. */
function showTokens(theme) {
  const values = themes[theme] ?? {};
  const set = (name) => (value) => {
    if (value === '') stage.style.removeProperty(name);
    else stage.style.setProperty(name, value);
  };
  for (const {name} of portalOf.cssProperties) set(name)(values[name] ?? '');
  stage.style.background = values.background ?? '';
  stage.style.color = values['--owner-color-text'] ?? '';
  const now = getComputedStyle(stage);
  at('tokens').replaceChildren(
    ...portalOf.cssProperties.map(({name, description}) => {
      const written = now.getPropertyValue(name).trim();
      const value = /^#[\da-f]{3}$/i.test(written) ? written.replace(/[\da-f]/gi, '$&$&') : written;
      const isColor = /^#[\da-f]{6}$/i.test(value);
      return field({name, description, value, type: isColor ? 'color' : 'text'}, set(name));
    }),
  );
}

at('element').append(...widgets.map((name) => new Option(`<${name}>`, name)));
at('element').addEventListener('change', ({target}) => choose(target.value));
at('theme').addEventListener('change', ({target}) => showTokens(target.value));
at('choices').addEventListener('submit', (event) => event.preventDefault());
at('clear').addEventListener('click', () => {
  at('events').replaceChildren();
  at('quiet').hidden = false;
  at('clear').hidden = true;
});
at('portal-attributes').append(
  ...attributeFields(
    preview,
    portalOf.attributes.filter(({name}) => !ofThePage.includes(name)),
  ),
);
showTokens('site');
at('element').value = 'owner-notice-board';
choose('owner-notice-board');
