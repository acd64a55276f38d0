import {Model} from 'survey-core';
import {renderSurvey} from 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
import {load, phonePattern, send} from './backend.js';

const main = document.querySelector('#form');
const text = (name, title, more = {}) => ({type: 'text', name, title, ...more});

const questionsOf = ({portal, services}) => [
  {
    type: 'comment',
    name: 'description',
    title: 'What can we do for you?',
    description: 'In your own words, as long or short as you like.',
    isRequired: true,
    requiredErrorText: 'Please tell us in your own words.',
    maxLength: 4000,
  },
  {
    type: 'radiogroup',
    name: 'serviceCode',
    title: 'What is it about?',
    isRequired: true,
    choices: services.map(({code, name, description}) => ({
      value: code,
      text: description ? `${name}: ${description}` : name,
    })),
  },
  {
    type: 'dropdown',
    name: 'placeId',
    title: 'Building or place',
    renderAs: 'select',
    isRequired: true,
    choices: portal.places.map(({id, name}) => ({value: id, text: name})),
  },
  text('detail', 'Exactly where', {
    description: 'For example 3-1202, or beside the lift.',
    maxLength: 200,
  }),
  text('name', 'Your name', {autocomplete: 'name', maxLength: 100}),
  text('phone', 'Telephone', {
    inputType: 'tel',
    autocomplete: 'tel',
    isRequired: true,
    validators: [{type: 'regex', regex: phonePattern.source}],
  }),
  text('email', 'E-mail', {inputType: 'email', autocomplete: 'email'}),
  {
    type: 'boolean',
    name: 'consent',
    renderAs: 'checkbox',
    title: 'I agree that you use this to answer me.',
    description: portal.privacyNotice.text,
    isRequired: true,
  },
];

try {
  const loaded = await load();
  const survey = new Model({elements: questionsOf(loaded), completeText: 'Send'});
  survey.focusFirstQuestionAutomatic = false;
  survey.onCompleting.add(async (sender, options) => {
    options.allow = false;
    const {reference} = await send(sender.data, loaded.portal.privacyNotice.version);
    main.textContent = `We have received it: ${reference}`;
  });
  main.textContent = '';
  renderSurvey(survey, main);
} catch {
  main.textContent = 'The form cannot be shown at the moment. Please call 021-5555 0100.';
}
