import type {PortalRequest} from '../../contract/index.js';
import {put, putFacts, type KeptPage} from '../../parts/kept-page.js';
import type {Spoken} from '../../parts/said.js';
import {describeTimeline, nameState, present, type RecordWords} from './request-words.js';

export {pageFile, printPage} from '../../parts/kept-page.js';

/** A picture on the record, as it is put into a file. */
export interface RecordPhoto {
  readonly caption: string;
  readonly address: string;
}

/** What a record to keep is made of. */
export interface KeptRecord {
  readonly request: PortalRequest;
  readonly words: RecordWords;
  readonly photos: readonly RecordPhoto[];
  /** Large type, for whoever reads better so. */
  readonly large?: boolean;
}

/** The record as a page of its own. */
export const recordPage = (record: KeptRecord): KeptPage => ({
  title: record.words.following.terms.recordTitle(record.request.reference),
  lang: record.words.messages.lang,
  dir: record.words.messages.dir,
  large: record.large,
  write: (body) => write(body, record),
});

/** Says which language it is in. */
const speak = (element: HTMLElement, lang: Spoken | undefined) => {
  if (typeof lang === 'string') element.lang = lang;
};

const write = (body: HTMLElement, {request, words, photos}: KeptRecord) => {
  const {messages, following, dates} = words;
  const {terms} = messages;
  put(body, 'p', following.terms.recordMade(dates.moment(new Date().toISOString())), 'when');
  const {location, handler, expectedAt} = request;
  putFacts(body, [
    [request.serviceName, nameState(messages, request)],
    [terms.submitted, dates.moment(request.submittedAt)],
    [terms.place, present(location.placeName, location.detail).join(terms.comma)],
    [terms.expected, expectedAt && dates.moment(expectedAt)],
    [
      terms.handler,
      handler && present(handler.name, handler.role, handler.phone).join(terms.comma),
    ],
    [terms.next, request.nextStep],
  ]);
  put(body, 'h2', terms.yourWords);
  speak(put(body, 'p', request.description, 'quote'), request.lang);
  const {answers = []} = request;
  if (answers.length > 0) {
    putFacts(
      body,
      answers.map(({question, answer}) => [question, answer] as const),
      'quote',
    );
  }
  put(body, 'h2', terms.timeline);
  const list = put(body, 'ol');
  for (const {title, titleLang, by, when, words: told} of describeTimeline(request, words)) {
    const entry = put(list, 'li');
    speak(put(entry, 'strong', title), titleLang);
    put(entry, 'p', `${by} · ${when}`, 'when');
    for (const {text, lang, within} of told) {
      if (within) put(entry, 'p', within(text));
      else speak(put(entry, 'p', text), lang);
    }
  }
  for (const {caption, address} of photos) {
    const figure = put(body, 'figure');
    const picture = put(figure, 'img') as HTMLImageElement;
    picture.src = address;
    picture.alt = caption;
    put(figure, 'figcaption', caption);
  }
};
