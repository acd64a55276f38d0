import {nothing} from 'lit';
import {languageOf} from '../portal/contexts.js';

/** The language of what a backend said, as `lang` takes it: the widget's own where it did not say. */
export const spokenIn = (answer: object | undefined): string | typeof nothing =>
  (answer && languageOf(answer)) ?? nothing;
