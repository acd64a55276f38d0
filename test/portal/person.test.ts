import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {delay, http, HttpResponse} from 'msw';
import {PortalTask} from '../../src/controllers/portal-task.js';
import type {OwnerPortal, Portal} from '../../src/index.js';
import {aPortal, testEndpoint} from '../../src/testing/index.js';
import {pathOf} from '../../src/testing/operations.js';
import {owner} from '../support/owner.js';
import {forgetKept, until, usePage, worker} from '../support/page.js';

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

describe('another person in the seat', () => {
  usePage();

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

  it('finds nothing of the former in the form, nor on the device', async () => {
    await forgetKept();
    let person = 'zhou';
    const portal = await fixture<OwnerPortal>(
      html`<owner-portal
        endpoint=${testEndpoint}
        community="riverside"
        lang="en"
        .getToken=${() => tokenOf(person)}
        ><owner-inquiry-form></owner-inquiry-form
      ></owner-portal>`,
    );
    await owner.writes('In your own words', 'A secret of Zhou');
    await owner.sees('Draft, saved on this device.');
    person = 'wang';
    await portal.client?.portal();
    await owner.sees('Loading the form');
    await owner.finds('textbox', 'In your own words');
    expect(owner.wrote('In your own words')).to.equal('');
    expect(owner.reads()).not.to.contain('secret');
    await until(() => !owner.reads().includes('Draft'), 'no draft');
  });
});
