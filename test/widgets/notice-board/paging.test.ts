import {expect, html} from '@open-wc/testing';
import {aNotice, networkError, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {breakDown, observe, open, until, usePage} from '../../support/page.js';

const count = (): number => owner.findsAll('article').length;

describe('many notices', () => {
  const use = usePage();

  const publish = (many: number): void => {
    use.backend.publish(
      Array.from({length: many}, (_, index) =>
        aNotice({
          id: `notice-${index}`,
          title: `Notice number ${index}`,
          publishedAt: new Date(Date.UTC(2026, 0, 1, 0, -index)).toISOString(),
        }),
      ),
    );
  };

  const openBoard = async (): Promise<void> => {
    await open(html`<owner-notice-board></owner-notice-board>`);
    await until(() => count() > 0, 'notices');
  };

  it('come a page at a time, as often as the owner asks', async () => {
    publish(45);
    await openBoard();
    expect(count()).to.equal(20);
    await owner.presses('Show more notices');
    await until(() => count() === 40, 'forty notices');
    await owner.presses('Show more notices');
    await until(() => count() === 45, 'all notices');
    expect(owner.findsAll('button', 'Show more')).to.be.empty;
  });

  it('stay in sight while more are on their way', async () => {
    publish(25);
    await openBoard();
    const [first] = owner.findsAll('article');
    await owner.presses('Show more notices');
    expect(count()).to.equal(20);
    await until(() => count() === 25, 'all notices');
    expect(owner.findsAll('article')[0]).to.equal(first);
  });

  it('offer no more where there are none', async () => {
    publish(20);
    await openBoard();
    expect(owner.findsAll('button')).to.be.empty;
  });

  it('stay in sight when more cannot be had, with a remark and another try', async () => {
    publish(25);
    await openBoard();
    const {mend} = breakDown('listNotices', networkError);
    await owner.presses('Show more notices');
    await owner.sees('We could not look for news just now. This is the last we know.');
    expect(count()).to.equal(20);
    mend();
    await owner.presses('Try again');
    await until(() => count() === 25, 'all notices');
  });
});

describe('new notices', () => {
  const use = usePage();
  const listening = (): Promise<void> =>
    until(() => use.backend.streams.count('notices') > 0, 'someone listens for notices');

  it('appear without a reload', async () => {
    await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    use.backend.publish([aNotice({title: 'The gate stays open today'})]);
    await owner.sees('The gate stays open today');
    expect(count()).to.equal(1);
  });

  it('are asked for once by two boards on one page', async () => {
    const asked = observe('streamCommunityEvents');
    await open(
      html`<owner-notice-board></owner-notice-board><owner-notice-board></owner-notice-board>`,
    );
    await listening();
    use.backend.publish([aNotice({title: 'The gate stays open today'})]);
    await until(() => owner.findsAll('article', 'The gate').length === 2, 'the notice, twice');
    expect(asked).to.have.length(1);
  });

  it('that cannot be fetched leave the known ones in sight, with a remark', async () => {
    await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    breakDown('listNotices', status(503));
    use.backend.publish([]);
    await owner.sees('We could not look for news just now. This is the last we know.');
    expect(count()).to.equal(3);
    expect(owner.findsAll('button')).to.be.empty;
  });

  it('take the remark away once they come', async () => {
    await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    const {mend} = breakDown('listNotices', status(403));
    use.backend.publish([]);
    await owner.sees('We could not look for news');
    mend();
    use.backend.publish([aNotice({title: 'The gate stays open today'})]);
    await owner.sees('The gate stays open today');
    expect(owner.reads()).not.to.contain('We could not look for news');
  });

  it('are no longer listened for when the board leaves the page', async () => {
    const board = await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    board.remove();
    await until(() => use.backend.streams.count('notices') === 0, 'the end');
  });
});
