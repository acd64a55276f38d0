import {expect, html} from '@open-wc/testing';
import type {Notice, NoticeBoard} from '../../../src/index.js';
import {aContact, aNotice, aPortal, failing, late, status} from '../../../src/testing/index.js';
import {lookingAt, owner} from '../../support/owner.js';
import {answer, open, until, usePage, worker, type PageOptions} from '../../support/page.js';

const hostile = '<img src=x onerror="document.title=\'hacked\'">';

const openBoard = async (options?: PageOptions): Promise<NoticeBoard> => {
  const board = await open<NoticeBoard>(
    html`<owner-notice-board>Notices hang in the lobby.</owner-notice-board>`,
    options,
  );
  await owner.finds('region', /Notices|公告/);
  return board;
};

/** The notices in their order, each as it is read. */
const notices = (): string[] => owner.findsAll('article').map((item) => lookingAt(item).reads());

describe('the notice board', () => {
  const use = usePage();

  const show = async (...published: readonly Partial<Notice>[]): Promise<string> => {
    use.backend.notices = published.map((notice, index) =>
      aNotice({id: `notice-${index}`, ...notice}),
    );
    await openBoard();
    return notices()[0] ?? '';
  };

  it('shows the notices, the pinned one first, then the newest', async () => {
    await openBoard();
    expect(owner.findsAll('article').map(({textContent}) => textContent.includes('Pinned'))).to.eql(
      [true, false, false],
    );
    expect(owner.findsAll('article', 'Lift inspection')).to.have.length(1);
    expect(notices()[2]).to.contain('Tea and cake');
  });

  it('names each notice by its title', async () => {
    await openBoard();
    expect(owner.findsAll('heading', 'No water in buildings 1 to 5')).to.have.length(1);
    expect(owner.findsAll('article', 'No water in buildings 1 to 5')).to.have.length(1);
  });

  it('says so when there are none', async () => {
    await show();
    await owner.sees('There are no notices at present.');
  });

  const severities = {
    info: 'Notice',
    important: 'Important',
    urgent: 'Urgent',
    emergency: 'Emergency',
    'x-level': 'Notice',
  } as const;
  for (const [severity, word] of Object.entries(severities)) {
    it(`says “${word}” of severity ${severity}`, async () => {
      expect(await show({severity, kind: 'x-kind'})).to.match(new RegExp(`${word} x-kind`));
    });
  }

  const statuses = {
    scheduled: 'Planned',
    cancelled: 'Cancelled',
    ended: 'Ended',
    updated: 'Updated',
  } as const;
  for (const [status, word] of Object.entries(statuses)) {
    it(`says “${word}” of status ${status}`, async () => {
      expect(await show({status})).to.match(new RegExp(`Water [•✓!] ${word}`));
    });
  }

  it('has no word for a notice that simply is in force, nor for a status of the firm’s own', async () => {
    const active = await show({status: 'active'}, {status: 'x-status'});
    expect(active).to.match(/Important Water No water/);
    expect(notices()[1]).to.match(/Important Water No water/);
  });

  it('shows the period in full', async () => {
    expect(await show({})).to.match(/December 3, 2026, 9:00 – 3:00|December 3, 2026.*9:00.*3:00/);
  });

  it('shows from when it holds where no end is known', async () => {
    expect(await show({effectiveTo: undefined})).to.match(/From December 3, 2026 at 9:00/);
  });

  it('shows until when it holds where no beginning is known', async () => {
    expect(await show({effectiveFrom: undefined})).to.match(/Until December 3, 2026 at 3:00/);
  });

  it('shows no period where none was published', async () => {
    expect(await show({effectiveFrom: undefined, effectiveTo: undefined})).not.to.contain(
      'December 3, 2026',
    );
  });

  it('shows a period whose end was published before its beginning as it was published', async () => {
    const read = await show({
      effectiveFrom: '2026-12-03T15:00:00+08:00',
      effectiveTo: '2026-12-03T09:00:00+08:00',
    });
    expect(read).to.match(/at 3:00.* – .*at 9:00/);
  });

  it('says who issued it, and when', async () => {
    expect(await show({})).to.contain('Engineering department, November 20, 2026');
  });

  it('says what was corrected', async () => {
    expect(await show({correctionNote: 'The date was wrong.'})).to.match(
      /Corrected: +The date was wrong\./,
    );
  });

  it('keeps the lines of the text', async () => {
    await show({body: 'First.\n\nSecond.'});
    const [board] = document.getElementsByTagName('owner-notice-board');
    expect(board?.shadowRoot?.querySelector('.body')).to.have.property(
      'innerText',
      'First.\n\nSecond.',
    );
  });

  it('shows hostile texts as texts', async () => {
    const text = await show({
      title: hostile,
      body: hostile,
      issuer: hostile,
      kind: hostile,
      correctionNote: hostile,
    });
    expect(text.split(hostile)).to.have.length(6);
    expect(owner.findsAll('img')).to.be.empty;
    expect(document.title).not.to.equal('hacked');
  });

  it('shows whom to call, with numbers to tap', async () => {
    await openBoard();
    await owner.sees('Whom to call Riverside service centre All questions and reports');
    const link = (await owner.finds('link', '+86 571 8765 4300')) as HTMLAnchorElement;
    expect(link.href).to.equal('tel:+8657187654300');
    const mail = (await owner.finds('link', 'service@riverside.example')) as HTMLAnchorElement;
    expect(mail.href).to.equal('mailto:service@riverside.example');
  });

  it('shows hostile contacts as texts', async () => {
    use.backend.portal = aPortal({contacts: [aContact({name: hostile, duty: hostile})]});
    await openBoard();
    await owner.sees(`${hostile} ${hostile}`);
    expect(owner.findsAll('img')).to.be.empty;
  });

  it('shows notices alone where the contacts cannot be had', async () => {
    answer('getPortal', status(500));
    await openBoard();
    expect(notices()).to.have.length(3);
    expect(owner.reads()).not.to.contain('Whom to call');
  });

  it('shows only one kind where the page asks for it', async () => {
    const board = await openBoard();
    board.setAttribute('kind', 'lift');
    await until(() => notices().length === 1, 'one notice');
    expect(notices()[0]).to.contain('Lift inspection');
  });

  it('never shows another kind’s notices while its own are on their way', async () => {
    const board = await openBoard();
    worker.use(failing('listNotices', late(300)));
    board.kind = 'lift';
    await board.updateComplete;
    expect(owner.reads()).not.to.contain('No water');
    await owner.sees('Lift inspection');
  });

  it('says what is on its way', async () => {
    worker.use(failing('listNotices', late(300)));
    await open(html`<owner-notice-board></owner-notice-board>`);
    await owner.sees('Loading notices…');
    await owner.sees('No water in buildings');
  });

  it('speaks the page’s language', async () => {
    await openBoard({lang: 'zh-CN'});
    await owner.sees('重要 停水');
    await owner.sees('联系电话');
  });
});
