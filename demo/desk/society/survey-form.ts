import {html} from 'lit';
import type {SocietyWords} from '../messages/society-en.js';
import type {SocietyField, Values} from './fields.js';
import type {SocietyRows} from './rows.js';
import type * as api from './society-api.js';
import {usualOf} from './survey-draft.js';

type SurveyWords = SocietyWords['survey'];
type TextOf = (words: Readonly<Record<string, string>> | undefined) => string;

/** The single fields of a draft: those of full width, then those that stand side by side. */
export const draftFields = (
  survey: SurveyWords,
  {anonymity}: Values,
): {before: readonly SocietyField[]; pairs: readonly SocietyField[]} => ({
  before: [
    {name: 'title', label: survey.name, kind: 'text', inLanguages: true},
    {name: 'intro', label: survey.intro, kind: 'long', inLanguages: true},
  ],
  pairs: [
    {name: 'period', label: survey.period, kind: 'text', inLanguages: true},
    {name: 'audience', label: survey.audience, kind: 'text', inLanguages: true},
    {name: 'opensAt', label: survey.opensAt, kind: 'time'},
    {name: 'closesAt', label: survey.closesAt, kind: 'time'},
    {
      name: 'anonymity',
      label: survey.anonymity,
      kind: 'choice',
      choices: Object.entries(survey.anonymities),
      hint: survey.anonymityHint,
    },
    ...(anonymity === 'confidential'
      ? [
          {
            name: 'confidentialTo',
            label: survey.confidentialTo,
            kind: 'text',
            inLanguages: true,
          } as const,
        ]
      : []),
    {
      name: 'answersPer',
      label: survey.answersPer,
      kind: 'choice',
      choices: Object.entries(survey.per),
    },
    {name: 'threshold', label: survey.threshold, kind: 'number', hint: survey.thresholdHint},
    {name: 'invited', label: survey.invited, kind: 'number'},
    {
      name: 'resultsBy',
      label: survey.resultsBy,
      kind: 'date',
      hint: survey.resultsByHint,
      pointer: '/content/resultsExpectedAt',
    },
  ],
});

/** The questions a firm usually asks, each to be left out. */
export const renderUsual = (
  survey: SurveyWords,
  template: readonly api.Question[],
  usual: ReadonlySet<string>,
  {textOf, onUsual}: {textOf: TextOf; onUsual: (usual: ReadonlySet<string>) => void},
) =>
  html`<fieldset class="usual">
    <legend>${survey.usual}</legend>
    <div>
      ${template.map(
        ({id, title}) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${usual.has(id)}
              @change=${({target}: Event) => {
                const others = [...usual].filter((one) => one !== id);
                onUsual(new Set((target as HTMLInputElement).checked ? [...others, id] : others));
              }}
            />
            ${textOf(title)}
          </label>`,
      )}
    </div>
  </fieldset>`;

const hasOptions = ({type}: Values) => type === 'single' || type === 'multiple';

/** Questions of one's own. */
export const questionRows = (
  survey: SurveyWords,
  template: readonly api.Question[],
  usual: ReadonlySet<string>,
  textOf: TextOf,
): SocietyRows => ({
  name: 'own',
  label: survey.own,
  add: survey.addQuestion,
  blank: () => ({id: `own-${Date.now().toString(36)}`, type: 'scale', required: 'no'}),
  pointer: (index) => `/content/questions/${usualOf(template, usual).length + index}`,
  columns: [
    {name: 'title', label: survey.question, kind: 'long', inLanguages: true},
    {name: 'type', label: survey.type, kind: 'choice', choices: Object.entries(survey.types)},
    {
      name: 'required',
      label: survey.required,
      kind: 'choice',
      choices: Object.entries(survey.yesNo),
    },
    {
      name: 'after',
      label: survey.after,
      kind: 'choice',
      choices: [
        ['', survey.everybody],
        ...template
          .filter(({type}) => type === 'scale')
          .map(({id, title}) => [id, survey.dissatisfiedWith(textOf(title))] as const),
      ],
    },
    {
      name: 'options',
      label: survey.options,
      kind: 'long',
      inLanguages: true,
      hint: survey.optionsHint,
      when: hasOptions,
    },
  ],
});
