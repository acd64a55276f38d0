import {html, nothing} from 'lit';
import type {Survey, SurveyQuestion} from '../../contract/index.js';
import type {SurveyMessages} from '../../messages/survey.js';
import {answerField, type AnswerChoice} from '../../parts/answer-field.js';
import type {Field} from '../../parts/field.js';
import {saidIn, type Spoken} from '../../parts/said.js';
import {textArea} from '../../parts/text-area.js';
import {
  isAnswered,
  isKnown,
  npsValues,
  reachedQuestions,
  scaleValues,
  type Answers,
} from './survey-rules.js';

/** What the questions need to be shown and answered. */
export interface Questionnaire {
  readonly messages: SurveyMessages;
  readonly survey: Survey;
  /** The language of the survey. */
  readonly said: Spoken;
  readonly answers: Answers;
  /** The questions that need another look. */
  readonly missing: readonly string[];
  readonly onAnswer: (answers: Answers) => void;
}

const textLimit = 2000;

const choicesOf = (
  {type, options = []}: SurveyQuestion,
  {terms}: SurveyMessages,
): readonly AnswerChoice[] => {
  if (type === 'scale') return scaleValues.map((value) => ({value, label: terms.scale[value]}));
  if (type === 'nps') return npsValues.map((value) => ({value, label: value}));
  return options.map(({id, label}) => ({value: id, label}));
};

/** Every question these answers lead to, in order, and how far one has come. */
export const renderQuestions = (questionnaire: Questionnaire) => {
  const {messages, survey, answers} = questionnaire;
  const reached = reachedQuestions(survey, answers);
  const asked = reached.filter(isKnown);
  const done = asked.filter((question) => isAnswered(question, answers)).length;
  return html`
    <div class="progress">
      <label id="progress-label">${messages.terms.progress(done, asked.length)}</label>
      <progress aria-labelledby="progress-label" max=${asked.length} value=${done}></progress>
    </div>
    <ol class="questions">
      ${reached.map(
        (question) =>
          html`<li>
            ${
              isKnown(question)
                ? renderQuestion(questionnaire, question)
                : html`<p class="who" lang=${questionnaire.said}>${question.title}</p>
                    <p class="muted">${messages.say.unknownQuestion}</p>`
            }
          </li>`,
      )}
    </ol>
  `;
};

const renderQuestion = (questionnaire: Questionnaire, question: SurveyQuestion) => {
  const {messages, answers, missing, said, onAnswer} = questionnaire;
  const {terms, say} = messages;
  const field: Field = {
    id: `question-${question.id}`,
    label: html`<bdi lang=${said}>${question.title}</bdi>`,
    note: question.required ? undefined : terms.optional,
    hint: saidIn(question.hint, said) ?? (question.type === 'nps' ? terms.npsHint : undefined),
    error: missing.includes(question.id) ? say.needed : undefined,
  };
  if (question.type === 'text') {
    const value = answers.texts[question.id] ?? '';
    return textArea({
      ...field,
      value,
      required: question.required,
      count: terms.characters([...value].length, textLimit),
      onInput: (text) => onAnswer({...answers, texts: {...answers.texts, [question.id]: text}}),
    });
  }
  const chosen = answers.values[question.id] ?? [];
  const answer = (values: readonly string[]) =>
    onAnswer({...answers, values: {...answers.values, [question.id]: values}});
  const canClear = chosen.length > 0 && !question.required && question.type !== 'multiple';
  return html`${answerField({
    ...field,
    choices: choicesOf(question, messages),
    choicesLang: question.options ? said : undefined,
    chosen,
    many: question.type === 'multiple',
    required: question.required,
    inRow: question.type === 'nps',
    onChange: answer,
  })}
  ${
    canClear
      ? html`<button class="clear" type="button" @click=${() => answer([])}>
          ${terms.clear}<span class="heard" lang=${said}>: ${question.title}</span>
        </button>`
      : nothing
  }`;
};

/** Who can know what was answered, as the backend keeps it. */
export const renderPromise = (
  {say}: SurveyMessages,
  {anonymity, answersPer, confidentialTo}: Survey,
) => {
  const promise =
    anonymity === 'anonymous'
      ? say.anonymous
      : anonymity === 'confidential'
        ? say.confidential(confidentialTo ?? '')
        : say.named;
  return html`<p>${promise}</p>
    ${
      answersPer === 'household'
        ? html`<p>${anonymity === 'anonymous' ? say.oneEachAnonymous : say.oneEach}</p>`
        : nothing
    }`;
};
