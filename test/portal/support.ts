import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {OwnerPortal} from '../../src/index.js';
import {testEndpoint} from '../../src/testing/index.js';
import {consoleWarnings} from '../support/page.js';

/** Puts anything on the page, in or outside a portal. */
export const put = (content: TemplateResult): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div>${content}</div>`);

/** A portal that is not on the page yet. */
export const aPortalElement = (attributes: Readonly<Record<string, string>> = {}): OwnerPortal => {
  const portal = document.createElement('owner-portal');
  const all = {endpoint: testEndpoint, community: 'riverside', lang: 'en', ...attributes};
  for (const [name, value] of Object.entries(all)) portal.setAttribute(name, value);
  return portal;
};

/** What a part of this page says in the console, test by test. */
export const useConsole = (): {readonly said: readonly string[]} => {
  const use = {said: [] as string[], restore: (): void => {}};
  beforeEach(() => Object.assign(use, consoleWarnings()));
  afterEach(() => use.restore());
  return use;
};
