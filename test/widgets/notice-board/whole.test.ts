import {expect, html} from '@open-wc/testing';
import type {Notice, NoticeBoard} from '../../../src/index.js';
import type {AskAboutEvent} from '../../../src/controllers/ask-about-event.js';
import {aNotice, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {breakDown, open, until, usePage} from '../../support/page.js';

describe('one whole notice', () => {
  const use = usePage();

  const read = async (
    notice: Partial<Notice>,
    more: readonly Notice[] = [],
  ): Promise<NoticeBoard> => {
    use.backend.notices = [aNotice({id: 'n1', title: 'The title', ...notice}), ...more];
    const board = await open<NoticeBoard>(
      html`<owner-notice-board ask-href="/ask">Call us.</owner-notice-board>`,
    );
    const portal = board.closest('owner-portal');
    if (portal) portal.getToken = () => 'the-owners-token';
    (await owner.finds('link', 'The title')).click();
    await owner.finds('button', /All notices/);
    await owner.finds('heading', 'The title');
    return board;
  };

  it('opens from the list, names itself in the address, and leads back', async () => {
    await read({});
    expect(location.hash).to.equal('#owner-notice=n1');
    await until(() => owner.isAt() === 'The title', 'the focus on its title');
    await owner.presses(/All notices/);
    await owner.finds('link', 'The title');
    expect(location.hash).to.equal('');
  });

  it('opens from a link that a neighbour sent, and says so where it is gone', async () => {
    use.backend.notices = [aNotice({id: 'n2', title: 'Sent by a neighbour'})];
    location.hash = '#owner-notice=n2';
    await open(html`<owner-notice-board></owner-notice-board>`);
    await owner.finds('button', /All notices/);
    await owner.finds('heading', 'Sent by a neighbour');
    location.hash = '#owner-notice=gone';
    await owner.sees('This notice is not here, or no longer.');
  });

  it('leaves an address alone in which the page keeps something else', async () => {
    history.replaceState(null, '', '#/router/path');
    await read({});
    expect(location.hash).to.equal('#/router/path');
  });

  it('tells issuer, source, whom it concerns, display, comments and contact', async () => {
    await read({
      issuer: 'Guiyuan committee',
      issuerKind: 'committee',
      source: 'Water company',
      scope: {label: 'Buildings 3 and 5'},
      expectedEnd: '2026-12-03T15:00:00+08:00',
      displayFrom: '2026-11-20T09:00:00+08:00',
      displayTo: '2027-01-20T09:00:00+08:00',
      commentsUntil: '2026-12-20T18:00:00+08:00',
      decidedBy: {
        name: 'Owners’ assembly',
        decision: 'Resolution 3/2026',
        date: '2026-11-10',
        href: 'https://firm.example/3',
      },
      contact: {kind: 'person', name: 'Mr Chen', phone: '021-5550 0100'},
    });
    await owner.sees(/Decided by:\s+Owners’ assembly/);
    const decision = (await owner.finds('link', 'Resolution 3/2026')) as HTMLAnchorElement;
    expect(decision.href).to.equal('https://firm.example/3');
    await owner.sees(/Owners’ committee\s+Guiyuan committee, November 20, 2026/);
    await owner.sees('According to: Water company');
    await owner.sees('For: Buildings 3 and 5');
    await owner.sees(/Expected to be over: December 3, 2026/);
    await owner.sees('On display from November 20, 2026 to January 20, 2027');
    await owner.sees(/Comments are welcome until December 20, 2026/);
    expect(((await owner.finds('link', '021-5550 0100')) as HTMLAnchorElement).href).to.equal(
      'tel:02155500100',
    );
  });

  it('quotes a regulation as it was supplied, with where it stands and when it was looked at', async () => {
    await read({
      kind: 'law',
      legalRefs: [
        {
          id: 'art-1',
          title: 'Regulation, art. 1',
          excerpt: 'The words of it <b>as they are</b>.',
          href: 'https://law.example/1',
          effectiveFrom: '2021-01-01',
          verifiedBy: 'the committee',
          verifiedAt: '2026-10-02T09:00:00+08:00',
        },
        {id: 'art-2', title: 'Regulation, art. 2'},
      ],
    });
    await owner.sees('The words of it <b>as they are</b>.');
    await owner.sees('In force since January 1, 2021');
    await owner.sees('Compared with the official text on October 2, 2026 by the committee');
    const link = (await owner.finds('link', 'Official text')) as HTMLAnchorElement;
    expect([link.href, link.rel]).to.eql(['https://law.example/1', 'noopener']);
  });

  it('has its documents, with kind and size', async () => {
    await read({
      attachments: [
        {
          name: 'Plan',
          href: 'https://firm.example/plan.pdf',
          mime: 'application/pdf',
          size: 1_258_291,
        },
      ],
    });
    await owner.finds('link', 'Plan');
    await owner.sees('PDF, 1.2 MB');
  });

  it('tells what each correction changed', async () => {
    await read({
      version: 2,
      correctionNote: 'Moved to the morning.',
      history: [
        {
          version: 2,
          publishedAt: '2026-11-22T09:00:00+08:00',
          correctionNote: 'Moved to the morning.',
        },
        {version: 1, publishedAt: '2026-11-20T09:00:00+08:00'},
      ],
    });
    await owner.sees(/Corrected:\s+Moved to the morning/);
    (await owner.finds('group')).setAttribute('open', '');
    await owner.presses('Read version 1');
    await owner.sees('This is version 1, which has been corrected since.');
    await owner.presses('Read the newest version');
    await owner.losesSight('This is version 1');
  });

  it('leads to what took its place, and to other languages', async () => {
    const newer = aNotice({id: 'n9', title: 'The newer one', supersedes: 'n1'});
    await read({supersededBy: 'n9', displayTo: undefined, languages: ['en', 'zh-Hans']}, [
      newer,
    ]).catch(() => undefined);
    location.hash = '#owner-notice=n1';
    await owner.finds('button', '简体中文');
    (await owner.finds('link', /A newer notice has taken its place/)).click();
    await owner.finds('heading', 'The newer one');
  });

  it('is said to be read, which is not to agree, and that is remembered', async () => {
    await read({acknowledgement: {required: true, by: '2026-12-10T18:00:00+08:00'}});
    await owner.sees('It says that you have read it, not that you agree.');
    await owner.sees(/Please say so by December 10, 2026/);
    await owner.presses('I have read this');
    await owner.sees(/you said that you have read this/);
    expect([...use.backend.acknowledgements.values()].map(({version}) => version)).to.eql([1]);
  });

  it('says what to do where reading could not be recorded', async () => {
    await read({acknowledgement: {required: false}});
    breakDown('acknowledgeNotice', status(401));
    await owner.presses('I have read this');
    await owner.sees('Please sign in on this website first');
  });

  it('can be asked about', async () => {
    const board = await read({version: 3});
    const asked = new Promise<AskAboutEvent>((resolve) => {
      board.addEventListener('owner-ask-about', (event) => {
        event.preventDefault();
        resolve(event);
      });
    });
    (await owner.finds('link', 'Ask about this: The title')).click();
    expect((await asked).about).to.include({
      widget: 'owner-notice-board',
      objectId: 'n1',
      version: 3,
    });
  });

  it('is corrected under the reader’s eyes', async () => {
    await read({body: 'At nine.'});
    await until(() => use.backend.streams.count('notices') > 0, 'someone listens');
    use.backend.publish([aNotice({id: 'n1', title: 'The title', body: 'At ten.', version: 2})]);
    await owner.sees('At ten.');
  });
});
