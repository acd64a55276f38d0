import type {CommunityConfig} from '../database/schema.js';
import type {FieldError} from '../http/problem.js';
import type {Localized} from '../languages.js';
import type {NoticeContent} from './content.js';

const fault = (member: string, code: string, detail: string): FieldError => ({
  pointer: `/content/${member}`,
  code,
  detail,
});

/** Periods, by their beginning and end. */
const periods = [
  ['effectiveFrom', 'effectiveTo'],
  ['displayFrom', 'displayTo'],
] as const;

/** What a shape cannot say: texts in the community's language, ends after beginnings, real places. */
export const findFaults = (
  content: NoticeContent,
  {languages, places}: CommunityConfig,
): FieldError[] => {
  const faults: FieldError[] = [];
  const [first = 'en'] = languages;
  const texts: readonly (readonly [string, Localized])[] = [
    ['title', content.title],
    ['body', content.body],
    ['issuer', content.issuer],
  ];
  for (const [member, text] of texts) {
    if (!text[first]) faults.push(fault(`${member}/${first}`, 'required', `Needed in ${first}.`));
  }
  for (const tag of Object.keys(content.body)) {
    if (!content.title[tag]) faults.push(fault(`title/${tag}`, 'required', `Needed in ${tag}.`));
  }
  for (const tag of Object.keys(content.title)) {
    if (!content.body[tag]) faults.push(fault(`body/${tag}`, 'required', `Needed in ${tag}.`));
  }
  for (const [begins, ends] of periods) {
    const [from, to] = [content[begins], content[ends]];
    if (from !== undefined && to !== undefined && Date.parse(to) <= Date.parse(from)) {
      faults.push(fault(ends, 'order', 'The end is not after the beginning.'));
    }
  }
  content.scope?.places?.forEach(({building}, index) => {
    if (places.some(({id, kind}) => id === building && kind === 'building')) return;
    faults.push(fault(`scope/places/${index}/building`, 'unknown', 'There is no such building.'));
  });
  return faults;
};
