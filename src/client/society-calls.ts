import {PortalError} from './portal-error.js';
import type {Caller} from './record-operations.js';
import type {SocietyOperations} from './society-operations.js';

type Of<Name extends keyof SocietyOperations> = Parameters<SocietyOperations[Name]>;

/** Surveys, meetings and reports for a client that can call; fetched with the first call of one. */
export abstract class SocietyCalls implements SocietyOperations {
  /** How they reach the backend. */
  protected abstract get caller(): Caller;

  async surveys(...args: Of<'surveys'>) {
    return (await this.#operations()).surveys(...args);
  }

  async survey(...args: Of<'survey'>) {
    return (await this.#operations()).survey(...args);
  }

  async createSurveyResponse(...args: Of<'createSurveyResponse'>) {
    return (await this.#operations()).createSurveyResponse(...args);
  }

  async surveyResults(...args: Of<'surveyResults'>) {
    return (await this.#operations()).surveyResults(...args);
  }

  async meetings(...args: Of<'meetings'>) {
    return (await this.#operations()).meetings(...args);
  }

  async meeting(...args: Of<'meeting'>) {
    return (await this.#operations()).meeting(...args);
  }

  async replyToMeeting(...args: Of<'replyToMeeting'>) {
    return (await this.#operations()).replyToMeeting(...args);
  }

  async calendarAddress(...args: Of<'calendarAddress'>) {
    return (await this.#operations()).calendarAddress(...args);
  }

  async serviceReport(...args: Of<'serviceReport'>) {
    return (await this.#operations()).serviceReport(...args);
  }

  async #operations(): Promise<SocietyOperations> {
    const {societyOperations} = await import('./society-operations.js').catch((cause: unknown) => {
      throw new PortalError('unreachable', {cause});
    });
    return societyOperations(this.caller);
  }
}
