import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {delay, http, HttpResponse} from 'msw';
import {PortalTask} from '../../src/controllers/portal-task.js';
import type {OwnerPortal, Portal} from '../../src/index.js';
import {aPortal, aRequest, noAnswer, testEndpoint} from '../../src/testing/index.js';
import {pathOf} from '../../src/testing/operations.js';
import {owner} from '../support/owner.js';
import {breakDown, forgetKept, until, usePage, worker} from '../support/page.js';
import {fillIn, isAnnounced} from '../widgets/inquiry-form/filling.js';

const base64 = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
const tokenOf = (person: string) => `${base64({alg: 'none'})}.${base64({sub: person})}.x`;
const personOf = (token: string | null) =>
  (JSON.parse(atob(token?.split('.')[1] ?? '') || '{}') as {sub?: string}).sub ?? 'nobody';

/** Shows whose data the backend gave, and all it ever showed. */
class SeatHost extends LitElement {
  readonly shown: string[] = [];
  readonly task = new PortalTask(this, {
    args: () => [] as const,
    load: (client, _args, signal): Promise<Portal> => client.portal({signal}),
  });
  protected override render() {
    const name = this.task.value?.community.name ?? '';
    if (name && name !== this.shown[this.shown.length - 1]) this.shown.push(name);
    return html`<p>${name}</p>`;
  }
}
customElements.define('seat-host', SeatHost);

const secret = 'A secret of Zhou';

/** All that scripts of this site can find on the device, as one text. */
const everythingKept = async (): Promise<string> => {
  const found: unknown[] = [{...localStorage}, {...sessionStorage}, await caches.keys()];
  for (const {name = ''} of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(`${name} could not be read.`));
    });
    for (const store of database.objectStoreNames) {
      const reading = database.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (reading.onsuccess = resolve));
      found.push(reading.result);
    }
    database.close();
  }
  return JSON.stringify(found);
};

const untilKept = (isSo: (kept: string) => boolean, what: string): Promise<void> =>
  waitUntil(async () => isSo(await everythingKept()), what, {timeout: 8_000});

/** How an owner leaves the seat, and who sits there then. */
const ways: Readonly<
  Record<string, {next: string; act: (portal: OwnerPortal) => Promise<unknown>}>
> = {
  'another sits down': {next: 'wang', act: async (portal) => portal.client?.portal()},
  'the site signs them off': {next: '', act: (portal) => portal.forget()},
  'their session ends': {next: '', act: async (portal) => portal.client?.portal()},
};

describe('another person in the seat', () => {
  const use = usePage();

  const answerWithOwners = () =>
    worker.use(
      http.get(pathOf('getPortal', testEndpoint), async ({request}) => {
        const name = personOf(request.headers.get('Authorization'));
        await delay(Math.random() * 8);
        const {community, ...portal} = aPortal();
        return HttpResponse.json({...portal, community: {...community, name}});
      }),
    );

  it('sees nothing of the former, though replies are under way: 200 times', async () => {
    answerWithOwners();
    let person = 'person-0';
    const portal = await fixture<OwnerPortal>(
      html`<owner-portal
        endpoint=${testEndpoint}
        community="riverside"
        .getToken=${() => tokenOf(person)}
        ><seat-host></seat-host
      ></owner-portal>`,
    );
    const host = portal.firstElementChild as SeatHost;
    await until(() => host.shown.includes(person), person);
    for (let seat = 1; seat <= 200; seat++) {
      host.task.retry();
      if (seat % 2) await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
      person = `person-${seat}`;
      host.task.retry();
      await until(() => host.shown[host.shown.length - 1] === person, person);
    }
    // In order, and none twice: nobody's data came back after somebody else's.
    expect(host.shown).to.deep.equal(Array.from({length: 201}, (_, seat) => `person-${seat}`));
  });

  for (const storage of ['device', 'session']) {
    for (const [way, leave] of Object.entries(ways)) {
      it(`finds nothing of the former in sight or anywhere on the device: ${way}, ${storage}`, async () => {
        await forgetKept();
        localStorage.clear();
        let isSlow = false;
        worker.use(
          http.post(pathOf('createRequest', testEndpoint), async () => {
            if (!isSlow) return new HttpResponse(null, {status: 503});
            await delay(80);
            return undefined;
          }),
        );
        let person = 'zhou';
        const portal = await fixture<OwnerPortal>(
          html`<owner-portal
            endpoint=${testEndpoint}
            community="riverside"
            lang="en"
            storage=${storage}
            .getToken=${() => (person ? tokenOf(person) : undefined)}
            ><owner-inquiry-form></owner-inquiry-form><owner-feedback-status></owner-feedback-status
            ><owner-notice-board></owner-notice-board
          ></owner-portal>`,
        );
        await owner.finds('heading', 'My requests');
        await owner.selects('For', 'Building 3');
        await fillIn({text: secret});
        await owner.presses('Send');
        await isAnnounced('We could not confirm that it arrived.');
        for (const one of [secret, 'last-visit', ' building']) {
          await untilKept((kept) => kept.includes(one), one);
        }
        // What the backend answers to the former comes when they have left.
        isSlow = true;
        await owner.presses('Try again');
        person = leave.next;
        await leave.act(portal);
        await owner.losesSight(secret);
        await delay(150);
        await owner.finds('textbox', 'In your own words');
        expect(owner.wrote('In your own words')).to.equal('');
        expect(owner.reads()).not.to.match(/secret|We have received it/);
        await untilKept((kept) => !/secret|1234| building/.test(kept), 'nothing of the former');
      });
    }
  }

  /** What a person sees of their own, and what was read for it. */
  const sights = {
    'their requests': {
      widget: html`<owner-feedback-status></owner-feedback-status>`,
      reads: ['listRequests'],
      sight: 'Matter of Zhou',
      then: '',
      come: () => use.backend.addRequest(aRequest({description: 'Matter of Zhou'})),
      act: () => Promise.resolve(),
    },
    'the home they reply for': {
      widget: html`<owner-meetings></owner-meetings>`,
      reads: ['listMeetings'],
      sight: 'Will somebody come from 3-1203?',
      then: '',
      come: () => undefined,
      act: () => Promise.resolve(),
    },
    'their answers to a survey': {
      widget: html`<owner-survey></owner-survey>`,
      reads: [],
      sight: '1 of 5 answered',
      then: '0 of 5 answered',
      come: () => undefined,
      act: () => owner.chooses('Building 3'),
    },
  } as const;

  for (const [what, {widget, reads, sight, then, come, act}] of Object.entries(sights)) {
    it(`sees nothing of ${what}, though their own cannot be had`, async () => {
      let person = 'zhou';
      come();
      const portal = await fixture<OwnerPortal>(
        html`<owner-portal
          endpoint=${testEndpoint}
          community="riverside"
          lang="en"
          .getToken=${() => tokenOf(person)}
          >${widget}</owner-portal
        >`,
      );
      await act();
      await owner.sees(sight);
      for (const operation of reads) breakDown(operation, noAnswer);
      person = 'wang';
      // Another question of the page may have found out first.
      await portal.client?.portal().catch(() => undefined);
      await owner.losesSight(sight);
      await owner.sees(then);
    });
  }
});
