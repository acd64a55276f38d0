import {expect, html} from '@open-wc/testing';
import {aNotice, networkError, someNotices, status} from '../../../src/testing/index.js';
import {lookingAt, owner} from '../../support/owner.js';
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

  const [first, last] = [0, -1].map((at) => () => {
    const titles = owner.findsAll('article').map((item) => lookingAt(item).reads());
    return /number (\d+)/.exec(titles.slice(at)[0] ?? '')?.[1];
  }) as [() => string | undefined, () => string | undefined];

  it('come a page at a time, and never more than two of them', async () => {
    publish(35);
    await openBoard();
    expect(count()).to.equal(10);
    await owner.presses('Show more notices');
    await until(() => count() === 20, 'twenty notices');
    await owner.presses('Show more notices');
    await until(() => first() === '10' && last() === '29', 'the next ten in place of the first');
    await owner.presses('Show more notices');
    await until(() => last() === '34', 'all notices');
    expect(owner.findsAll('button', 'Show more')).to.be.empty;
  });

  it('lead back as they led on', async () => {
    publish(35);
    await openBoard();
    await owner.presses('Show more notices');
    await until(() => count() === 20, 'twenty notices');
    await owner.presses('Show more notices');
    await until(() => first() === '10', 'the next ten');
    await owner.presses('Show the notices before these');
    await until(() => first() === '0', 'the first ones');
    expect(owner.findsAll('button', 'Show the notices before these')).to.be.empty;
  });

  it('go on being read where they were left', async () => {
    publish(25);
    await openBoard();
    const [top] = owner.findsAll('article');
    await owner.presses('Show more notices');
    expect(count()).to.equal(10);
    await until(() => owner.isAt() === 'Notice number 10', 'the eleventh notice');
    expect(owner.findsAll('article')[0]).to.equal(top);
  });

  it('stay in sight when more cannot be had, with the time they are of and another try', async () => {
    publish(25);
    await openBoard();
    const {mend} = breakDown('listNotices', networkError);
    await owner.presses('Show more notices');
    await owner.sees(/This is the last we know\. As of \w+ \d+, \d{4}/);
    expect(count()).to.equal(10);
    mend();
    await owner.presses('Try again');
    await until(() => count() === 20, 'more notices');
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

  it('are said aloud, urgent ones first, with a way to them', async () => {
    await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    await owner.sees('Tea and cake');
    const at = '2026-11-30T09:00:00+08:00';
    use.backend.publish([
      ...someNotices(),
      aNotice({id: 'n', title: 'A calm one', severity: 'info', publishedAt: at}),
      aNotice({id: 'u', title: 'Burst pipe', severity: 'urgent', publishedAt: at}),
    ]);
    await owner.sees(/New: Burst pipe.*New: A calm one/);
    (await owner.finds('link', 'New: Burst pipe')).click();
    await owner.finds('button', /All notices/);
    expect(owner.reads()).not.to.contain('New: Burst pipe');
  });

  it('are told of behind a search, too', async () => {
    await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    await owner.writes('Search', 'tea');
    await until(() => count() === 1, 'what was searched for');
    await until(() => owner.findsAll('status').length > 0, 'the search');
    use.backend.publish([
      ...someNotices(),
      aNotice({id: 'u', title: 'Burst pipe', publishedAt: '2026-11-30T09:00:00+08:00'}),
    ]);
    await owner.sees('New: Burst pipe');
    expect(count()).to.equal(1);
  });

  it('tell that something is over', async () => {
    await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    await owner.sees('Tea and cake');
    const [water, ...others] = someNotices();
    use.backend.publish([{...water, status: 'ended', endNote: 'The water is back.'}, ...others]);
    await owner.sees('Over: No water in buildings 1 to 5 on 3 December The water is back.');
  });

  it('are no longer listened for when the board leaves the page', async () => {
    const board = await open(html`<owner-notice-board></owner-notice-board>`);
    await listening();
    board.remove();
    await until(() => use.backend.streams.count('notices') === 0, 'the end');
  });
});
