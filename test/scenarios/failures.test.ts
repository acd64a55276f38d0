import {expect} from '@open-wc/testing';
import {portalErrorKinds, type PortalErrorKind} from '../../src/index.js';
import {common} from '../../src/messages/common.js';
import {loadMessages} from '../../src/messages/index.js';
import {htmlPage, networkError, status, type Fault} from '../../src/testing/index.js';
import {languages, tones} from '../messages/catalogues.js';
import {owner} from '../support/owner.js';
import {breakDown, open, usePage} from '../support/page.js';
import {fallback, widgets} from './widgets.js';

/** How each kind of failure comes about; no backend can make an owner's own break-off. */
const faults: Readonly<Record<Exclude<PortalErrorKind, 'aborted'>, Fault>> = {
  unreachable: networkError,
  timeout: status(408),
  unauthenticated: status(401),
  forbidden: status(403),
  'not-found': status(404),
  invalid: status(422),
  conflict: status(409),
  'too-large': status(413),
  'rate-limited': status(429, {}, 600),
  'not-offered': status(501),
  unavailable: status(503),
  malformed: htmlPage(),
};
const kinds = portalErrorKinds.filter((kind) => kind !== 'aborted');

const tryAgain = {en: 'Try again', 'zh-Hans': '再试一次', 'zh-Hant': '再試一次'} as const;
const open_ = {en: 'Show my request', 'zh-Hans': '查看进度', 'zh-Hant': '查看進度'} as const;

describe('a failure is worded, with a way on that works', () => {
  usePage();

  for (const {name, reads, put, answered} of widgets) {
    for (const kind of kinds) {
      it(`for ${name}: ${kind}, in every language and tone`, async () => {
        for (const lang of languages) {
          for (const tone of tones) {
            const {mend} = breakDown(reads, faults[kind]);
            const widget = await open(put(), {lang, tone});
            // A number that opens nothing, or could not be one, is asked for again.
            const asked = reads === 'getRequest' && ['not-found', 'invalid'].includes(kind);
            const {errors} = (await loadMessages(common, {lang, tone})).say;
            const [button] = asked ? [open_[lang]] : [tryAgain[lang]];
            await owner.finds('button', button);
            if (!asked) {
              expect(owner.reads()).to.contain(errors[kind]);
              expect(owner.reads()).to.contain(fallback);
            }
            expect(owner.findsAll('alert').every(({textContent}) => textContent.trim() !== '')).to
              .be.true;
            expect(owner.findsAll('status').every(({textContent}) => textContent.trim() === '')).to
              .be.true;
            mend();
            await owner.presses(button);
            await owner.sees(answered[lang] ?? '');
            expect(owner.findsAll('button', tryAgain[lang])).to.be.empty;
            widget.closest('owner-portal')?.remove();
          }
        }
      });
    }
  }
});
