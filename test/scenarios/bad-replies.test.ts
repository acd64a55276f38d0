import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {getResponse, http, HttpResponse} from 'msw';
import type {TemplateResult} from 'lit';
import {
  aReceipt,
  aSurvey,
  handlers,
  testEndpoint,
  type OperationId,
  type TestBackend,
} from '../../src/testing/index.js';
import {pathOf, routes} from '../../src/testing/operations.js';
import {badReplies, type BadReply} from '../support/bad-replies.js';
import {lookingAt} from '../support/owner.js';
import {hurryTimeouts, until, usePage, worker} from '../support/page.js';

/** A portal of its own for each bad reply: its backend is found by the number in its address. */
const place = 'https://bad.firm.example';
const {reference, code} = aReceipt();
const fallback = 'Telephone us: 110';

interface Reading {
  readonly reads: OperationId;
  readonly put: () => TemplateResult;
  /** What it is asked for, where it is one of several. */
  readonly id?: string;
  /** Whether only an owner who is signed in reads it. */
  readonly personal?: boolean;
  /** What brings it about, where opening the page does not. */
  readonly act?: (portal: Element) => Promise<void>;
  /** What the backend has to have for it. */
  readonly prepare?: (backend: TestBackend) => void;
  /** What tells the widget that there is news. */
  readonly news?: readonly [topic: string, event: string];
  /** Some of what is then known. */
  readonly known?: string;
}

const inquiry = () => html`<owner-inquiry-form>${fallback}</owner-inquiry-form>`;
const board = () => html`<owner-notice-board>${fallback}</owner-notice-board>`;
const fees = () => html`<owner-fee-breakdown>${fallback}</owner-fee-breakdown>`;
const survey = () => html`<owner-survey>${fallback}</owner-survey>`;
const status = (access: object | undefined) =>
  html`<owner-feedback-status .reference=${access && reference} .code=${access && code}
    >${fallback}</owner-feedback-status
  >`;

/** Every operation by which a widget reads. */
const readings: readonly Reading[] = [
  {reads: 'getPortal', put: inquiry},
  {reads: 'listServices', put: inquiry},
  {
    reads: 'listAnswers',
    put: inquiry,
    act: (portal) => lookingAt(portal).writes('In your own words', 'The lift is noisy at night'),
  },
  {
    reads: 'listNotices',
    put: board,
    news: ['notices', 'notices-changed'],
    known: 'Lift inspection',
  },
  {
    reads: 'getNotice',
    put: () => html`<owner-notice-board notice="notice-1">${fallback}</owner-notice-board>`,
    id: 'notice-1',
    news: ['notices', 'notices-changed'],
    known: 'No water in buildings',
  },
  {
    reads: 'listStandards',
    put: () => html`<owner-service-standards>${fallback}</owner-service-standards>`,
    news: ['notices', 'standards-changed'],
    known: 'Approved by',
  },
  {
    reads: 'listContacts',
    put: () => html`<owner-contacts>${fallback}</owner-contacts>`,
    news: ['notices', 'contacts-changed'],
    known: 'In an emergency',
  },
  {reads: 'listFeeAccounts', put: fees},
  {reads: 'getFeeAccount', put: fees},
  {reads: 'listFeeStatements', put: fees, personal: true},
  {reads: 'getFeeStatement', put: fees, personal: true},
  {
    reads: 'getRequest',
    put: () => status({reference, code}),
    news: [`requests/${reference}`, 'request-changed'],
    known: 'Your words',
  },
  {reads: 'listRequests', put: () => status(undefined), personal: true},
  {reads: 'listSurveys', put: survey, news: ['notices', 'surveys-changed'], known: 'Open until'},
  {
    reads: 'getSurvey',
    put: survey,
    id: 'satisfaction-2026',
    news: ['notices', 'surveys-changed'],
    known: 'Open until',
  },
  {
    reads: 'getSurveyResults',
    put: () => html`<owner-survey round="satisfaction-spring">${fallback}</owner-survey>`,
    id: 'satisfaction-spring',
    prepare: (backend) => {
      backend.surveys = [aSurvey({id: 'satisfaction-spring', state: 'closed', hasResults: true})];
    },
  },
  {
    reads: 'listMeetings',
    put: () => html`<owner-meetings>${fallback}</owner-meetings>`,
    news: ['notices', 'meetings-changed'],
    known: 'Agenda',
  },
  {
    reads: 'getServiceReport',
    put: () => html`<owner-service-report>${fallback}</owner-service-report>`,
    news: ['notices', 'report-changed'],
    known: 'At a glance',
  },
];

/** What stands in an element and all its shadow roots, styles left out. */
const textIn = (node: ParentNode): string =>
  [...node.childNodes]
    .map((child) => {
      if (child instanceof Text) return child.data;
      if (!(child instanceof Element) || child.localName === 'style') return '';
      return textIn(child.shadowRoot ?? child) + (child.shadowRoot ? textIn(child) : '');
    })
    .join('')
    .replace(/\s+/g, ' ');

/** What shows that something is on its way. */
const isWaiting = (root: ParentNode): boolean =>
  root.querySelector('.lines') !== null ||
  [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && isWaiting(shadowRoot));

/** More than what stands there without us. */
const says = (portal: Element): boolean => textIn(portal).length > fallback.length + 20;

describe('whatever a backend answers', () => {
  const use = usePage();
  let restore: () => void;
  let uncaught: unknown[];
  const keep = (event: ErrorEvent | PromiseRejectionEvent) =>
    void uncaught.push('reason' in event ? event.reason : event.error);

  beforeEach(() => {
    restore = hurryTimeouts(2_000);
    uncaught = [];
    addEventListener('error', keep);
    addEventListener('unhandledrejection', keep);
  });
  afterEach(() => {
    restore();
    removeEventListener('error', keep);
    removeEventListener('unhandledrejection', keep);
  });

  /** Opens a page with a portal for each bad reply, and answers as long as `isBroken` says so. */
  const openAll = async (
    {reads, put, personal, prepare, id = ''}: Reading,
    {isBroken, streams}: {isBroken: () => boolean; streams: boolean},
  ) => {
    prepare?.(use.backend);
    const good = handlers(use.backend);
    const pattern = new RegExp(
      `^${new URL(pathOf(reads, testEndpoint)).pathname.replace(/:\w+/g, '[^/]+')}$`,
    );
    const asked = new Set<number>();
    let bad: readonly BadReply[] = [];
    const askGood = (path: string, request: Request) =>
      getResponse(good, new Request(`${testEndpoint}${path}`, request));
    worker.use(
      http.all(`${place}/:number/*`, async ({request, params}) => {
        const {pathname, search} = new URL(request.url);
        const path = pathname.replace(/^\/\d+/, '');
        if (!streams && path.endsWith('/events')) return new HttpResponse(null, {status: 501});
        const isMeant =
          request.method.toLowerCase() === routes[reads].method && pattern.test(`/v1${path}`);
        if (!isMeant || !isBroken()) return askGood(path + search, request);
        asked.add(Number(params['number']));
        return bad[Number(params['number'])]?.reply();
      }),
    );
    // The good answer is the contract's, and what is wrong is made of it.
    const sample = await askGood(
      routes[reads].path
        .replace('{reference}', reference)
        .replace('{period}', '2025')
        .replace('{id}', id) + '?community=riverside&lang=en&q=lift',
      new Request(testEndpoint, {headers: {Authorization: 'Bearer t', 'Request-Code': code}}),
    );
    expect(sample?.status, `a good answer of ${reads}`).to.equal(200);
    bad = badReplies((await sample?.json()) as object);
    expect(bad.length).to.be.at.least(60);
    const page = await fixture(
      html`<div>
        ${bad.map(
          (_reply, number) =>
            html`<owner-portal
              endpoint=${`${place}/${number}`}
              community="riverside"
              lang="en"
              storage="none"
              .getToken=${personal ? () => 'token' : undefined}
              >${put()}</owner-portal
            >`,
        )}
      </div>`,
    );
    const portals = [...page.querySelectorAll('owner-portal')];
    /** All have an answer, or have given up; those that have not by then are named by the test. */
    const calm = () =>
      waitUntil(() => portals.every((portal) => says(portal) && !isWaiting(portal)), '', {
        timeout: 20_000,
        interval: 200,
      }).catch(() => undefined);
    const unsettled = () =>
      bad.flatMap(({what}, number) => {
        const portal = portals[number];
        return portal && says(portal) && !isWaiting(portal) ? [] : [what];
      });
    return {portals, bad, asked, calm, unsettled};
  };

  for (const reading of readings) {
    it(`to ${reading.reads}, nothing is blank, nothing waits for ever, nothing is thrown`, async function () {
      this.timeout(60_000);
      const {portals, bad, asked, calm, unsettled} = await openAll(reading, {
        isBroken: () => true,
        streams: false,
      });
      await calm();
      if (reading.act) await Promise.all(portals.map(reading.act));
      await until(() => asked.size === bad.length, `each bad answer to ${reading.reads}`);
      await calm();
      expect(unsettled()).to.deep.equal([]);
      expect(uncaught).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });
  }

  for (const reading of readings.filter(({news}) => news)) {
    it(`to news by ${reading.reads}, what was known stays, with its time`, async function () {
      this.timeout(60_000);
      let isBroken = false;
      const {portals, bad, asked, calm, unsettled} = await openAll(reading, {
        isBroken: () => isBroken,
        streams: true,
      });
      await calm();
      const [topic = '', event = ''] = reading.news ?? [];
      expect(unsettled()).to.deep.equal([]);
      await until(() => use.backend.streams.count(topic) >= bad.length, 'all that listen');
      isBroken = true;
      use.backend.streams.send(topic, `event: ${event}\nid: 99\ndata: {}\n\n`);
      await until(() => asked.size === bad.length, 'all that asked');
      const asOf = /This is the last we know\. (As of|This is as of) .*\d{4}/;
      const told = () => portals.filter((portal) => asOf.test(textIn(portal)));
      // The rest is whole after all, which is no trouble.
      await waitUntil(() => told().length >= 50, '', {timeout: 30_000, interval: 200}).catch(
        () => undefined,
      );
      expect(told().length).to.be.at.least(50);
      const lost = told().filter((portal) => !textIn(portal).includes(reading.known ?? ''));
      expect(lost.map(textIn)).to.deep.equal([]);
      expect(uncaught).to.deep.equal([]);
    });
  }
});
