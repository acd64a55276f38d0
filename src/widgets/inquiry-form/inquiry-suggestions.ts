/** What an owner's words suggest, by the host's keywords alone; nothing is decided for them. */
import type {Emergency, Service} from '../../contract/index.js';
import type {Inquiry} from './inquiry.js';

const normal = (text: string) => text.normalize('NFKC').toLowerCase();

const han = /\p{Script=Han}/u;

/** Enough to look up: two Chinese characters, or a word. */
export const worthLooking = (words: string): boolean =>
  [...words].filter((character) => han.test(character)).length >= 2 ||
  /[\p{L}\p{N}]{4}/u.test(words);

/** How much of the keywords occurs; a longer one tells more. Latin words begin where a word does. */
const weight = (keywords: readonly string[], words: string): number =>
  keywords
    .map(normal)
    .filter((keyword) => {
      const at = words.indexOf(keyword);
      if (!keyword || at < 0) return false;
      return han.test(keyword) || at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1] ?? '');
    })
    .reduce((sum, keyword) => sum + (han.test(keyword) ? keyword.length : keyword.length / 3), 0);

/** The emergency that is told of. */
export const toldEmergency = ({portal, draft}: Inquiry): Emergency | undefined => {
  const words = normal(draft.description);
  return portal.emergencies?.find(({keywords}) => weight(keywords, words) > 0);
};

/** Any kind may be asked about: "how do I" says less than what it is about. */
const isAsked = ({service}: {readonly service: Service}): number =>
  Number(service.kind === 'inquiry');

/** The kind it sounds like, where none was chosen. */
export const suggestKind = ({services, draft}: Inquiry, text: string): Service | undefined => {
  if (draft.serviceCode) return undefined;
  const words = normal(text);
  const [best] = services
    .map((service) => ({service, fit: weight(service.keywords ?? [], words)}))
    .filter(({fit}) => fit > 0)
    .sort((one, other) => isAsked(one) - isAsked(other) || other.fit - one.fit);
  return best?.service;
};
