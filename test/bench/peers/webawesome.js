import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import {load, phonePattern, send} from './backend.js';

const main = document.querySelector('#form');

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

const input = (name, label, more = {}) => element('wa-input', {name, label, ...more});

const formOf = ({portal, services}) =>
  element(
    'form',
    {},
    element('wa-textarea', {
      name: 'description',
      label: 'What can we do for you?',
      hint: 'In your own words, as long or short as you like.',
      required: '',
      maxlength: '4000',
    }),
    element(
      'wa-radio-group',
      {name: 'serviceCode', label: 'What is it about?', required: ''},
      ...services.map(({code, name, description}) =>
        element('wa-radio', {value: code}, description ? `${name}: ${description}` : name),
      ),
    ),
    element(
      'wa-select',
      {name: 'placeId', label: 'Building or place', required: ''},
      ...portal.places.map(({id, name}) => element('wa-option', {value: id}, name)),
    ),
    input('detail', 'Exactly where', {
      hint: 'For example 3-1202, or beside the lift.',
      maxlength: '200',
    }),
    input('name', 'Your name', {autocomplete: 'name', maxlength: '100'}),
    input('phone', 'Telephone', {
      type: 'tel',
      autocomplete: 'tel',
      required: '',
      pattern: phonePattern.source.slice(1, -1),
    }),
    input('email', 'E-mail', {type: 'email', autocomplete: 'email'}),
    element(
      'wa-checkbox',
      {name: 'consent', required: '', hint: portal.privacyNotice.text},
      'I agree that you use this to answer me.',
    ),
    element('wa-button', {type: 'submit', variant: 'brand'}, 'Send'),
  );

try {
  const loaded = await load();
  const form = formOf(loaded);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    const {reference} = await send(values, loaded.portal.privacyNotice.version);
    main.textContent = `We have received it: ${reference}`;
  });
  main.replaceChildren(form);
} catch {
  main.textContent = 'The form cannot be shown at the moment. Please call 021-5555 0100.';
}
