import {expect} from '@open-wc/testing';
import type {RequestEvent} from '../../../src/index.js';
import {aRefusal, aRequestEvent} from '../../../src/testing/index.js';
import {lookingAt, owner} from '../../support/owner.js';
import {usePage} from '../../support/page.js';
import {follow, hold} from './following.js';

const hostile = '<img src=x onerror="document.title=\'hacked\'"><b>bold</b>';

describe('the record of a request', () => {
  const use = usePage();

  /** What the entries say, one by one. */
  const entries = async (timeline: readonly Partial<RequestEvent>[]): Promise<string[]> => {
    hold(use.backend, {
      handler: undefined,
      timeline: timeline.map((event, index) =>
        aRequestEvent({id: `event-${index}`, type: 'state-changed', toState: undefined, ...event}),
      ),
    });
    await follow();
    await owner.sees('What has happened so far');
    return owner.findsAll('listitem').map((item) => lookingAt(item).reads());
  };

  it('tells time, people and words of each event, oldest first', async () => {
    const [first, second] = await entries([
      {type: 'submitted', at: '2026-11-23T10:00:00+08:00', actor: {role: 'owner'}},
      {
        at: '2026-11-23T10:20:00+08:00',
        actor: {role: 'staff', name: 'Ms Lin'},
        toState: 'accepted',
        text: 'We come today.',
      },
    ]);
    expect(first).to.match(/^Request sent You · November 23, 2026 at 10:00/);
    expect(second).to.match(/^Accepted Ms Lin · November 23, 2026 at 10:20.* We come today\.$/);
  });

  it('names the service desk where nobody is named', async () => {
    const [entry] = await entries([{actor: {role: 'staff'}, type: 'message', text: 'Soon.'}]);
    expect(entry).to.match(/^Message Service desk · .* Soon\.$/);
  });

  it('leads from an answer to the line of the fees and to the document it rests on', async () => {
    hold(use.backend, {
      timeline: [
        aRequestEvent({
          type: 'message',
          sources: [
            {label: 'Lift upkeep', widget: 'owner-fee-breakdown', objectId: 'accounts/2025/tax'},
            {label: 'Estimate sheet', href: '/docs/estimate.html'},
            {label: 'Trap', href: 'javascript:alert(1)'},
          ],
        }),
      ],
    });
    (await follow()).setAttribute('fees-href', '/fees');
    const line = await owner.finds('link', 'Lift upkeep');
    expect(line.getAttribute('href')).to.match(/\/fees#owner-fee=accounts%2F2025%2Ftax$/);
    const sheet = await owner.finds('link', 'Estimate sheet');
    expect(sheet.getAttribute('href')).to.match(/\/docs\/estimate\.html$/);
    await owner.sees(/Trap/);
    expect(owner.findsAll('link').map((link) => link.textContent)).not.to.include('Trap');
  });

  it('says “you” of the owner, whatever the backend calls them', async () => {
    const [entry] = await entries([{actor: {role: 'owner', name: 'Zhou'}, type: 'message'}]);
    expect(entry).to.match(/^Message You · /);
  });

  it('tells everything that came with an event', async () => {
    const refusal = aRefusal();
    const [entry] = await entries([
      {
        actor: {role: 'staff'},
        toState: 'declined',
        refusal,
        reason: 'Rain',
        question: {text: 'Which?'},
        result: {text: 'Done.'},
        appointment: {at: '2026-11-25T14:00:00+08:00', place: 'Gate', people: ['Chen']},
        handler: {name: 'Chen Wei', role: 'Electrician', phone: '110'},
        expectedAt: '2026-11-26T10:00:00+08:00',
        mergedInto: 'RS-9',
      },
    ]);
    for (const words of [
      'Cannot be met',
      'Reason: Rain',
      `Reason: ${refusal.reason} ${refusal.explanation}`,
      `What we can do instead: ${refusal.alternative}`,
      `If you see it differently: ${refusal.escalation}`,
      'Which?',
      'Done.',
      'Gate. Chen',
      'Who has it: Chen Wei, Electrician, 110',
      'Answer promised by: November 26, 2026',
      'Joined with no. RS-9',
    ]) {
      expect(entry).to.contain(words);
    }
  });

  it('shows an event of a kind nobody knows by its words', async () => {
    const [entry] = await entries([{type: 'x-visit', actor: {role: 'x'}, text: 'We were here.'}]);
    expect(entry).to.match(/^Message x · .* We were here\.$/);
  });

  it('shows hostile texts as texts, wherever they come from', async () => {
    hold(use.backend, {
      serviceName: hostile,
      description: hostile,
      stateLabel: hostile,
      nextStep: hostile,
      location: {placeName: hostile, detail: hostile},
      handler: {name: hostile, role: hostile},
      question: {text: hostile},
      state: 'waiting_owner',
      timeline: [aRequestEvent({actor: {role: 'staff', name: hostile}, text: hostile})],
    });
    await follow();
    expect(owner.reads().split(hostile)).to.have.length(12);
    expect(owner.findsAll('img')).to.be.empty;
    expect(document.title).not.to.equal('hacked');
  });
});
