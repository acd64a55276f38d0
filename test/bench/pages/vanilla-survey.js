/** The round as a form, written by hand: how far one has come, branches left out. */
const get = async (path) => {
  const response = await fetch(`/v1/${path}`);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
};

const {items} = await get('surveys?community=riverside&lang=en');
const survey = await get(`surveys/${items[0].id}?community=riverside&lang=en`);

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const moment = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeStyle: 'short'});
const scale = [
  ['5', 'Very satisfied'],
  ['4', 'Satisfied'],
  ['3', 'Neither'],
  ['2', 'Dissatisfied'],
  ['1', 'Very dissatisfied'],
  ['none', 'No experience of this'],
];
const choices = ({type, options = []}) =>
  type === 'scale'
    ? scale
    : type === 'nps'
      ? Array.from({length: 11}, (_, score) => [String(score), String(score)])
      : options.map(({id, label}) => [id, label]);

const answers = new Map();
const progress = element('progress', {max: survey.questions.length, value: 0});
const told = element('label', {});
const tell = () => {
  progress.value = answers.size;
  told.textContent = `${answers.size} of ${survey.questions.length} answered`;
};
const keep = (id, values) => {
  if (values.length > 0) answers.set(id, values);
  else answers.delete(id);
  localStorage.setItem('survey', JSON.stringify([...answers]));
  tell();
};

const question = (one) => {
  const {id, type, title} = one;
  if (type === 'text') {
    const area = element('textarea', {id, rows: 4});
    area.addEventListener('input', () => keep(id, area.value ? [area.value] : []));
    return element('li', {}, element('label', {for: id}, title), area);
  }
  const fields = choices(one).map(([value, label]) => {
    const input = element('input', {
      type: type === 'multiple' ? 'checkbox' : 'radio',
      name: id,
      value,
    });
    return element('label', {}, input, label);
  });
  const group = element('fieldset', {}, element('legend', {}, title), ...fields);
  group.addEventListener('change', () =>
    keep(
      id,
      [...group.querySelectorAll('input:checked')].map(({value}) => value),
    ),
  );
  return element('li', {}, group);
};

tell();
document
  .querySelector('#survey')
  .replaceChildren(
    element('h3', {}, survey.title),
    element('p', {}, survey.period),
    element('p', {}, `Open until ${moment.format(new Date(survey.closesAt))}.`),
    element('p', {}, 'Your answers are anonymous.'),
    element(
      'form',
      {},
      told,
      progress,
      element('ol', {}, ...survey.questions.map(question)),
      element('button', {}, 'Send my answers'),
    ),
  );
