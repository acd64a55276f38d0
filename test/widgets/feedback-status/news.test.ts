import {expect} from '@open-wc/testing';
import {status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {breakDown, observe, until, usePage} from '../../support/page.js';
import {change, follow, isFollowed, news, reference} from './following.js';

describe('news about a request', () => {
  const use = usePage();

  it('appears without a reload', async () => {
    await follow();
    await change(use.backend, {
      state: 'resolved',
      stateLabel: undefined,
      result: {text: 'A new lamp is in.'},
    });
    await owner.sees('Result A new lamp is in.');
  });

  it('is announced politely, in a region that was there before', async () => {
    await follow();
    await owner.finds('button', 'Send');
    const regions = owner.findsAll('status');
    expect(news()).to.equal('');
    await change(use.backend, {state: 'in_progress', stateLabel: undefined});
    await until(() => news() !== '', 'the announcement');
    expect(news()).to.equal('There is news about your request: In progress.');
    expect(owner.findsAll('status')).to.deep.equal(regions);
  });

  it('is announced again when it is the same state', async () => {
    await follow();
    await change(use.backend, {}, {text: 'First.'});
    await owner.sees('First.');
    const [region] = owner.findsAll('status');
    const first = region?.firstElementChild ?? region?.textContent;
    let announcements = 0;
    const observer = new MutationObserver(() => (announcements += 1));
    if (region) observer.observe(region, {childList: true, characterData: true, subtree: true});
    use.backend.changeRequest(reference, {}, {text: 'Second.'});
    await owner.sees('Second.');
    observer.disconnect();
    expect(first).not.to.equal(undefined);
    expect(announcements).to.equal(1);
  });

  it('does not take the focus', async () => {
    await follow();
    await owner.writes('Write to us about this request', 'And also');
    await change(use.backend, {}, {text: 'We are on our way.'});
    await owner.sees('We are on our way.');
    expect(owner.isAt()).to.equal('Write to us about this request');
    expect(owner.wrote('Write to us about this request')).to.equal('And also');
  });

  it('is not announced for what is seen for the first time', async () => {
    await follow();
    await isFollowed(use.backend);
    expect(news()).to.equal('');
  });

  it('that cannot be fetched leaves what is known in sight, with a remark', async () => {
    await follow();
    await isFollowed(use.backend);
    breakDown('getRequest', status(503));
    use.backend.changeRequest(reference, {}, {text: 'We are on our way.'});
    await owner.sees('We could not look for news just now. This is the last we know.');
    await owner.sees('Chen Wei replaces the lamp today.');
  });

  it('takes the remark away as soon as there is an answer again', async () => {
    await follow();
    await isFollowed(use.backend);
    const {mend} = breakDown('getRequest', status(403));
    use.backend.changeRequest(reference, {}, {text: 'We are on our way.'});
    await owner.sees('We could not look for news');
    mend();
    use.backend.changeRequest(reference, {}, {text: 'We are here.'});
    await owner.sees('We are here.');
    expect(owner.reads()).not.to.contain('We could not look for news');
  });

  it('is asked for with the code in a header', async () => {
    const asked = observe('streamRequestEvents');
    await follow();
    await isFollowed(use.backend);
    expect(asked).to.have.length(1);
  });

  it('is no longer listened to when the widget leaves the page', async () => {
    const widget = await follow();
    await isFollowed(use.backend);
    widget.remove();
    await until(() => use.backend.streams.count(`requests/${reference}`) === 0, 'the end');
  });
});
