/** The inquiry form as a careful developer would write it for one site, without any library. */
const api = (path) => `/v1/${path}?community=riverside&lang=en`;
const main = document.querySelector('#form');

async function call(path, {headers, ...init} = {}) {
  const response = await fetch(api(path), {
    ...init,
    headers: {Accept: 'application/json, application/problem+json', ...headers},
  });
  const body = await response.json();
  if (!response.ok) throw Object.assign(new Error(body.title), {problem: body});
  return body;
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const problemOf = (id) => element('p', {id: `${id}-problem`, class: 'problem'});

const described = (id, hint) => ({
  id,
  name: id,
  'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-problem`,
});

const hintOf = (id, hint) =>
  hint ? element('p', {id: `${id}-hint`, class: 'hint'}, hint) : undefined;

const labelled = (id, label, control, hint) =>
  element('div', {}, element('label', {for: id}, label), hintOf(id, hint), control, problemOf(id));

const textField = (id, label, {hint, tag = 'input', ...attributes} = {}) =>
  labelled(id, label, element(tag, {...described(id, hint), ...attributes}), hint);

const serviceField = (services) =>
  element(
    'fieldset',
    {id: 'serviceCode', tabindex: '-1', 'aria-describedby': 'serviceCode-problem'},
    element('legend', {}, 'What is it about?'),
    ...services.map(({code, name, description}) =>
      element(
        'label',
        {},
        element('input', {type: 'radio', name: 'serviceCode', value: code}),
        element('span', {}, name, hintOf(code, description)),
      ),
    ),
    problemOf('serviceCode'),
  );

const placeField = (places) =>
  labelled(
    'placeId',
    'Building or place',
    element(
      'select',
      described('placeId'),
      element('option', {value: ''}, 'Please choose'),
      ...places.map(({id, name}) => element('option', {value: id}, name)),
    ),
  );

const consentField = ({text, href}) =>
  element(
    'div',
    {},
    element('p', {class: 'hint'}, text, ' ', element('a', {href}, 'The full notice')),
    element(
      'label',
      {},
      element('input', {type: 'checkbox', ...described('consent')}),
      'I agree that you use this to answer me.',
    ),
    problemOf('consent'),
  );

const phonePattern = /^\+?[0-9][0-9 ()./-]*[0-9]( ?(x|ext\.?) ?[0-9]{1,6})?$/;
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function problemsOf(values) {
  const phone = values.phone.normalize('NFKC').trim();
  const email = values.email.normalize('NFKC').trim();
  const length = [...values.description].length;
  const problems = {
    description:
      (values.description.trim() === '' && 'Please tell us in your own words.') ||
      (length > 4000 && `Please shorten this by ${length - 4000} characters.`),
    serviceCode: !values.serviceCode && 'Please choose what it is about.',
    placeId: !values.placeId && values.detail.trim() === '' && 'Please tell us where.',
    detail: [...values.detail].length > 200 && 'Please use at most 200 characters.',
    name: [...values.name].length > 100 && 'Please use at most 100 characters.',
    phone: phone
      ? !phonePattern.test(phone) && 'Please check the telephone number.'
      : !email && 'Please tell us how to reach you.',
    email: email !== '' && !emailPattern.test(email) && 'Please check the e-mail address.',
    consent: !values.consent && 'Please agree, so that we may answer you.',
  };
  return Object.entries(problems).filter(([, words]) => words);
}

const filled = (values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));

const requestOf = ({serviceCode, description, placeId, detail, name, phone, email}, version) => ({
  serviceCode,
  description,
  location: filled({placeId, detail}),
  contact: filled({name, phone, email}),
  consent: {privacyNoticeVersion: version},
  lang: 'en',
});

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `"${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

function showReceipt({reference, code, nextStep, contact}) {
  main.replaceChildren(
    element('h2', {tabindex: '-1'}, 'We have received it'),
    element('p', {}, 'Your number: ', element('strong', {}, reference)),
    element('p', {}, 'Your code: ', element('strong', {}, code)),
    element('p', {}, nextStep),
    element('p', {}, `${contact?.name ?? ''} ${contact?.phone ?? ''}`),
  );
  main.querySelector('h2').focus();
}

/** The words beside each field, which its `aria-describedby` names, and what needs a look in red. */
function showProblems(form, problems) {
  for (const place of form.querySelectorAll('[id$="-problem"]')) {
    const id = place.id.slice(0, -'-problem'.length);
    const words = problems.find(([field]) => field === id)?.[1] ?? '';
    place.textContent = words;
    form.querySelector(`#${id}`).setAttribute('aria-invalid', words !== '');
  }
}

function showForm(portal, services) {
  const summary = element('div', {role: 'alert', class: 'problem'});
  const form = element(
    'form',
    {novalidate: ''},
    textField('description', 'What can we do for you?', {
      tag: 'textarea',
      hint: 'In your own words, as long or short as you like.',
      required: '',
    }),
    serviceField(services),
    placeField(portal.places),
    textField('detail', 'Exactly where', {hint: 'For example 3-1202, or beside the lift.'}),
    textField('name', 'Your name', {autocomplete: 'name'}),
    textField('phone', 'Telephone', {type: 'tel', autocomplete: 'tel'}),
    textField('email', 'E-mail', {type: 'email', autocomplete: 'email'}),
    consentField(portal.privacyNotice),
    summary,
    element('button', {}, 'Send'),
    element('p', {class: 'hint'}, `Or call ${portal.contacts[0]?.phone ?? ''}.`),
  );
  let key = newKey();
  form.addEventListener('input', () => (key = newKey()));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = {serviceCode: '', consent: '', ...Object.fromEntries(new FormData(form))};
    const problems = problemsOf(values);
    showProblems(form, problems);
    summary.textContent = problems.length > 0 ? `${problems.length} fields need another look.` : '';
    if (problems.length > 0) return form.querySelector(`#${problems[0][0]}`).focus();
    try {
      const body = JSON.stringify(requestOf(values, portal.privacyNotice.version));
      const headers = {'Content-Type': 'application/json', 'Idempotency-Key': key};
      showReceipt(await call('requests', {method: 'POST', headers, body}));
    } catch (error) {
      summary.textContent = `It could not be sent (${error.message}). Please try again.`;
    }
  });
  main.replaceChildren(element('p', {}, 'We are listening.'), form);
}

try {
  const [portal, {items}] = await Promise.all([call('portal'), call('services')]);
  showForm(portal, items);
} catch {
  main.textContent = 'The form cannot be shown at the moment. Please call 021-5555 0100.';
}
