import {expect} from '@open-wc/testing';
import {http} from 'msw';
import {aRequest, testEndpoint} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {until, usePage, worker} from '../../support/page.js';
import {
  another,
  change,
  code,
  enter,
  follow,
  isFollowed,
  news,
  openStatus,
  reference,
} from './following.js';

describe('looking at another request', () => {
  const use = usePage();

  beforeEach(() => {
    const request = aRequest({reference: another.reference, description: 'The gate squeaks.'});
    use.backend.addRequest(request, another.code);
  });

  it('shows nothing of the former', async () => {
    await follow();
    await owner.presses('Look at another request');
    await owner.sees('Number on your receipt');
    expect(owner.reads()).not.to.match(/RS-|light|Chen Wei/);
    expect([owner.wrote('Number'), owner.wrote('Access code')]).to.deep.equal(['', '']);
  });

  it('opens the other', async () => {
    await follow();
    await owner.presses('Look at another request');
    await enter(another);
    await owner.sees('The gate squeaks.');
    expect(owner.reads()).not.to.contain(reference);
  });

  it('no longer listens for news of the former', async () => {
    await follow();
    await isFollowed(use.backend);
    await owner.presses('Look at another request');
    await until(() => use.backend.streams.count(`requests/${reference}`) === 0, 'the end');
  });

  it('leaves the former’s reply behind', async () => {
    const widget = await follow();
    await owner.writes('Write to us', 'for the first request alone');
    Object.assign(widget, another);
    await owner.sees('The gate squeaks.');
    await owner.finds('textbox', 'Write to us about this request');
    expect(owner.wrote('Write to us')).to.equal('');
  });

  it('and back again announces nothing', async () => {
    const widget = await follow();
    await change(use.backend, {}, {text: 'We are on our way.'});
    await until(() => news() !== '', 'news');
    Object.assign(widget, another);
    await owner.sees('The gate squeaks.');
    expect(news()).to.equal('');
    use.backend.changeRequest(reference, {}, {text: 'We are here.'});
    Object.assign(widget, {reference, code});
    await owner.sees('We are here.');
    expect(news()).to.equal('');
  });

  it('never shows the former’s answer, however late that comes', async () => {
    let answerFirst = (): void => {};
    const first = new Promise<void>((resolve) => {
      answerFirst = resolve;
    });
    let asked = false;
    let answered = false;
    worker.use(
      http.get(`${testEndpoint}/requests/${reference}`, async () => {
        asked = true;
        await first;
        answered = true;
        return undefined;
      }),
    );
    const widget = await openStatus();
    Object.assign(widget, {reference, code});
    await until(() => asked, 'the first question');
    Object.assign(widget, another);
    await owner.sees('The gate squeaks.');
    answerFirst();
    await until(() => answered, 'the late answer');
    await isFollowed(use.backend, another.reference);
    expect(owner.reads()).to.contain('The gate squeaks.').and.not.to.contain('light');
  });

  it('with a wrong code shows nothing of the former, not even while it is asked', async () => {
    const widget = await follow();
    widget.code = '0000-0000-0000';
    await widget.updateComplete;
    expect(owner.reads()).not.to.contain('light');
    await owner.sees('We did not find a request');
    expect(owner.reads()).not.to.contain('light');
  });
});
