import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {lifecycle, requestStates} from '../../src/index.js';
import {
  aHandler,
  aRefusal,
  aRequest,
  failing,
  late,
  noAnswer,
  status,
} from '../../src/testing/index.js';
import {owner} from '../support/owner.js';
import {answer, breakDown, open, usePage, worker} from '../support/page.js';
import {fillIn, isAnnounced, openForm, receiptIsShown} from '../widgets/inquiry-form/filling.js';
import {enter, follow, hold} from '../widgets/feedback-status/following.js';
import {widgets} from './widgets.js';

describe('axe finds nothing to mend', () => {
  const use = usePage();

  const check = async (widget: Element): Promise<void> => {
    await expect(widget).to.be.accessible();
  };

  for (const {name, reads, put, answered} of widgets) {
    it(`in ${name} while it loads`, async () => {
      worker.use(failing(reads, noAnswer));
      const widget = await open(put());
      await owner.sees('Loading');
      await check(widget);
    });

    for (const lang of ['en', 'zh-CN', 'zh-TW']) {
      it(`in ${name} when it is there, in ${lang}`, async () => {
        const widget = await open(put(), {lang});
        const served = {en: 'en', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant'}[lang] ?? 'en';
        await owner.sees(answered[served] ?? '');
        await check(widget);
      });
    }

    for (const code of [403, 404, 503]) {
      it(`in ${name} when it cannot be had (${code})`, async () => {
        answer(reads, status(code));
        const widget = await open(put());
        await owner.finds('alert');
        await check(widget);
      });
    }
  }

  it('in an empty notice board', async () => {
    use.backend.notices = [];
    const widget = await open(html`<owner-notice-board></owner-notice-board>`);
    await owner.sees('There are no notices');
    await check(widget);
  });

  it('in a notice board that could not be renewed', async () => {
    const widget = await open(html`<owner-notice-board></owner-notice-board>`);
    await owner.sees('Lift inspection');
    breakDown('listNotices', status(403));
    use.backend.publish([]);
    await owner.sees('We could not look for news');
    await check(widget);
  });

  it('in a form with problems beside every field', async () => {
    const form = await openForm();
    await owner.presses('Send');
    await isAnnounced('5 entries need');
    await check(form);
  });

  it('in a form that is being sent', async () => {
    answer('createRequest', noAnswer);
    const form = await openForm();
    await fillIn();
    await owner.presses('Send');
    await owner.sees('Sending.');
    await check(form);
  });

  it('in a form that could not be sent', async () => {
    answer('createRequest', status(503));
    const form = await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced('could not confirm');
    await check(form);
  });

  it('in a receipt', async () => {
    const form = await openForm();
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    await check(form);
  });

  const asking = (): TemplateResult => html`<owner-feedback-status></owner-feedback-status>`;

  it('where number and code are asked for, missing or without a match', async () => {
    const widget = await open(asking());
    await owner.presses('Show my request');
    await owner.sees('Please enter the number');
    await check(widget);
    breakDown('getRequest', late(400));
    await enter({reference: 'RS-1', code: '0000'});
    await owner.sees('Loading your request…');
    await check(widget);
    await owner.sees('We did not find a request');
    await check(widget);
  });

  for (const state of requestStates) {
    it(`in a request that is ${state}`, async () => {
      hold(use.backend, {
        ...aRequest(),
        state,
        status: lifecycle[state].status,
        stateLabel: undefined,
        handler: aHandler({external: true}),
        question: {text: 'Which lamp?', replyBy: '2026-11-25T12:00:00+08:00'},
        appointment: {at: '2026-11-25T14:00:00+08:00', place: 'Gate', people: ['Chen']},
        result: {text: 'A new lamp is in.'},
        refusal: aRefusal(),
      });
      await check(await follow());
    });
  }

  it('in a reply without words, and one that was received', async () => {
    const widget = await follow();
    await owner.presses('Send');
    await owner.sees('Please write a few words first.');
    await check(widget);
    await owner.writes('Write to us', 'Thank you.');
    await owner.presses('Send');
    await owner.sees('We have received your message.');
    await check(widget);
  });
});
