import {Formio} from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';
import {load, phonePattern, send} from './backend.js';

const main = document.querySelector('#form');
const field = (type, key, label, more = {}) => ({type, key, label, input: true, ...more});

const componentsOf = ({portal, services}) => [
  field('textarea', 'description', 'What can we do for you?', {
    description: 'In your own words, as long or short as you like.',
    validate: {required: true, maxLength: 4000},
  }),
  field('radio', 'serviceCode', 'What is it about?', {
    validate: {required: true},
    values: services.map(({code, name, description}) => ({
      value: code,
      label: description ? `${name}: ${description}` : name,
    })),
  }),
  field('select', 'placeId', 'Building or place', {
    widget: 'html5',
    validate: {required: true},
    data: {values: portal.places.map(({id, name}) => ({value: id, label: name}))},
  }),
  field('textfield', 'detail', 'Exactly where', {
    description: 'For example 3-1202, or beside the lift.',
    validate: {maxLength: 200},
  }),
  field('textfield', 'name', 'Your name', {autocomplete: 'name', validate: {maxLength: 100}}),
  field('textfield', 'phone', 'Telephone', {
    autocomplete: 'tel',
    validate: {required: true, pattern: phonePattern.source},
  }),
  field('email', 'email', 'E-mail', {autocomplete: 'email'}),
  field('checkbox', 'consent', 'I agree that you use this to answer me.', {
    description: portal.privacyNotice.text,
    validate: {required: true},
  }),
  field('button', 'submit', 'Send', {action: 'submit'}),
];

try {
  const loaded = await load();
  main.textContent = '';
  const form = await Formio.createForm(main, {components: componentsOf(loaded)}, {noAlerts: false});
  form.nosubmit = true;
  form.on('submit', async ({data}) => {
    const {reference} = await send(data, loaded.portal.privacyNotice.version);
    main.textContent = `We have received it: ${reference}`;
  });
} catch {
  main.textContent = 'The form cannot be shown at the moment. Please call 021-5555 0100.';
}
