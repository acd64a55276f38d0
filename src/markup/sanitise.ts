import createPurifier, {type DOMPurify} from 'dompurify';
import {
  allowedAttributes,
  allowedTags,
  forbiddenWithContent,
  isAllowedImage,
  isAllowedLink,
} from './allowlist.js';

/** What a text with markup may fetch. */
export interface MarkupRules {
  /** Origins that pictures may come from, e.g. `https://img.firm.example`, or `self`. */
  readonly imageOrigins: readonly string[];
}

type Policy = NonNullable<
  NonNullable<Parameters<DOMPurify['sanitize']>[1]>['TRUSTED_TYPES_POLICY']
>;
interface PolicyFactory {
  createPolicy(name: string, rules: object): Policy;
}

/** The name a page's `trusted-types` directive must list where texts have markup. */
export const policyName = 'owner-portal';

let rules: MarkupRules = {imageOrigins: []};
let purifier: DOMPurify | undefined;
let policy: Policy | undefined;

/** Headings of a notice stand below its title, whatever level they were written at. */
const headingLevel = 4;

const lower = (node: Element): void => {
  const level = Number(/^H([1-6])$/.exec(node.tagName)?.[1] ?? headingLevel);
  if (level >= headingLevel) return;
  const heading = node.ownerDocument.createElement(`h${headingLevel}`);
  heading.append(...node.childNodes);
  node.replaceWith(heading);
};

const keepToRules = (node: Element): void => {
  const href = node.getAttribute('href');
  if (href !== null && !(node.tagName === 'A' && isAllowedLink(href))) node.removeAttribute('href');
  else if (href !== null) {
    node.setAttribute('rel', 'noopener noreferrer');
    if (/^https?:/i.test(href)) node.setAttribute('target', '_blank');
  }
  const src = node.getAttribute('src');
  if (node.tagName === 'IMG' && !(src !== null && isAllowedImage(src, rules.imageOrigins))) {
    node.replaceWith(node.getAttribute('alt') ?? '');
  } else if (node.tagName === 'IMG') {
    node.setAttribute('referrerpolicy', 'no-referrer');
    node.setAttribute('loading', 'lazy');
  } else if (src !== null) node.removeAttribute('src');
};

/** An instance of our own: hooks that a host adds to its DOMPurify are not ours, nor ours its. */
const prepare = (): DOMPurify => {
  // Thrown where the page's policy does not list the name; then nothing with markup is parsed.
  const {trustedTypes} = window as {trustedTypes?: PolicyFactory};
  policy = trustedTypes?.createPolicy(policyName, {
    createHTML: (html: string) => html,
    createScriptURL: () => '',
  });
  const made = createPurifier(window);
  made.addHook('afterSanitizeAttributes', keepToRules);
  return made;
};

/** HTML of anybody's as what the allowlist leaves of it. Throws where Trusted Types forbid to parse. */
export const sanitise = (html: string, given: MarkupRules): DocumentFragment => {
  purifier ??= prepare();
  rules = given;
  const fragment = purifier.sanitize(html, {
    ALLOWED_TAGS: ['#text', ...allowedTags],
    ALLOWED_ATTR: [...allowedAttributes],
    FORBID_CONTENTS: [...forbiddenWithContent],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):|^[^a-z]|^[a-z+.-]+(?:[^a-z+.\-:]|$)/i,
    RETURN_DOM_FRAGMENT: true,
    ...(policy && {TRUSTED_TYPES_POLICY: policy}),
  });
  fragment.querySelectorAll('h1,h2,h3').forEach(lower);
  return fragment;
};
