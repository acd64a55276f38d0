import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import type {Notice} from '../../../src/index.js';
import {aNotice, aPlace, aPortal} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {observe, open, until, usePage, worker} from '../../support/page.js';

const titles = (): string[] =>
  owner.findsAll('article').map((item) => item.querySelector('h3')?.textContent.trim() ?? '');
const shown = (...expected: readonly string[]): Promise<void> =>
  until(() => titles().join() === expected.join(), expected.join());

describe('finding a notice', () => {
  const use = usePage();

  const publish = (...notices: readonly Partial<Notice>[]): void => {
    use.backend.notices = notices.map((notice, index) =>
      aNotice({id: `n${index}`, publishedAt: `2026-11-20T09:0${9 - index}:00+08:00`, ...notice}),
    );
    use.backend.portal = aPortal({
      places: [
        aPlace({id: 'b1', name: 'Building 1', kind: 'building'}),
        aPlace({id: 'b3', name: 'Building 3', kind: 'building'}),
      ],
    });
  };

  it('as one types: words of title and text, and how many there are', async () => {
    publish({title: 'Lift', body: 'It stands still.'}, {title: 'Gate', body: 'It stays open.'});
    await open(html`<owner-notice-board></owner-notice-board>`);
    await shown('Lift', 'Gate');
    await owner.writes('Search', 'open');
    await shown('Gate');
    await owner.sees('1 notice found.');
    await owner.presses('Show all notices');
    await shown('Lift', 'Gate');
    expect(owner.wrote('Search')).to.equal('');
  });

  it('asks once for a word typed quickly, and not for half a word of an input method', async () => {
    publish({title: '停水通知'}, {title: '电梯'});
    await open(html`<owner-notice-board></owner-notice-board>`, {lang: 'zh-Hans'});
    await shown('停水通知', '电梯');
    const asked = observe('listNotices');
    const field = await owner.finds('textbox', '搜索');
    const type = (text: string) => owner.writes('搜索', text);
    field.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true, composed: true}));
    await type('t');
    await type('ti');
    await type('停水');
    field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, composed: true}));
    await shown('停水通知');
    const words = asked.map(({url}) => new URL(url).searchParams.get('q')).filter(Boolean);
    expect(words).to.eql(['停水']);
  });

  it('by kind, where the page has not chosen one', async () => {
    publish({title: 'Lift', kind: 'lift'}, {title: 'Water', kind: 'outage_water'});
    await open(html`<owner-notice-board></owner-notice-board>`);
    await shown('Lift', 'Water');
    await owner.selects('About', 'Lift');
    await shown('Lift');
  });

  it('for the reader’s building, entrance and home, until all are wanted', async () => {
    const scope = (building: string, entrance?: string, unit?: string) => ({
      label: `Only ${building}`,
      places: [{building, ...(entrance && {entrance}), ...(unit && {unit})}],
    });
    publish(
      {title: 'All'},
      {title: 'Three', scope: scope('b3')},
      {title: 'Here', scope: scope('b3', '2', '1203')},
      {title: 'Next door', scope: scope('b3', '2', '1204')},
      {title: 'One', scope: scope('b1')},
    );
    await open(
      html`<owner-notice-board building="b3" entrance="2" unit="1203"></owner-notice-board>`,
      {storage: 'none'},
    );
    await shown('All', 'Three', 'Here');
    await owner.sees('For: Only b3');
    await owner.selects('For', 'All buildings');
    await shown('All', 'Three', 'Here', 'Next door', 'One');
    await owner.selects('For', 'Building 1');
    await shown('All', 'One');
  });

  it('for the building chosen on an earlier visit, where the portal may keep it', async () => {
    const scope = (building: string) => ({label: `Only ${building}`, places: [{building}]});
    publish(
      {title: 'All'},
      {title: 'Three', scope: scope('b3')},
      {title: 'One', scope: scope('b1')},
    );
    const visit = async (storage: string) => {
      fixtureCleanup();
      await open(html`<owner-notice-board></owner-notice-board>`, {storage});
    };
    await visit('session');
    await shown('All', 'Three', 'One');
    await owner.selects('For', 'Building 3');
    await shown('All', 'Three');
    await until(() => Object.keys(sessionStorage).some((key) => /building/.test(key)), 'it kept');
    await visit('session');
    await shown('All', 'Three');
    await visit('none');
    await shown('All', 'Three', 'One');
  });

  it('for the building chosen on an earlier visit, where there are only files', async () => {
    const folder = 'https://www.firm.example/data/';
    const places = [aPlace({id: 'b3', name: 'Building 3', kind: 'building'})];
    const [three, one] = ['b3', 'b1'].map((building) =>
      aNotice({id: building, title: building, scope: {label: building, places: [{building}]}}),
    );
    const head = {format: 'owner-portal-files/1', languages: ['en'], contents: ['notices']};
    const files: Readonly<Record<string, object>> = {
      'owner-portal.json': head,
      'en/portal.json': aPortal({places}),
      'en/notices.json': {items: [three, one]},
    };
    worker.use(
      http.get(`${folder}*`, ({request}) =>
        HttpResponse.json(files[request.url.slice(folder.length)]),
      ),
    );
    const visit = async () => {
      fixtureCleanup();
      await fixture(
        html`<owner-portal endpoint=${folder} source="files" lang="en" storage="session">
          <owner-notice-board></owner-notice-board>
        </owner-portal>`,
      );
    };
    await visit();
    await shown('b3', 'b1');
    await owner.selects('For', 'Building 3');
    await shown('b3');
    await until(() => Object.keys(sessionStorage).some((key) => /building/.test(key)), 'it kept');
    await visit();
    await shown('b3');
  });

  it('among the earlier ones, whose display is over; an emergency is not among them', async () => {
    const displayTo = '2026-01-01T00:00:00Z';
    publish(
      {title: 'Now'},
      {title: 'Gas leak', severity: 'emergency', displayTo},
      {title: 'Long ago', displayTo},
    );
    await open(html`<owner-notice-board></owner-notice-board>`);
    await shown('Now', 'Gas leak');
    await owner.selects('Which', 'Earlier ones');
    await shown('Long ago');
  });

  it('says kindly that there is none', async () => {
    publish({title: 'Lift'});
    await open(html`<owner-notice-board></owner-notice-board>`);
    await shown('Lift');
    await owner.writes('Search', 'zebra');
    await owner.sees('We found no notice like that.');
  });
});
