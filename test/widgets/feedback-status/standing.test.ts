import {expect} from '@open-wc/testing';
import {
  lifecycle,
  requestStates,
  type PortalRequest,
  type RequestState,
} from '../../../src/index.js';
import {aHandler, aRefusal, aRequest} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {usePage} from '../../support/page.js';
import {follow, hold} from './following.js';

const labels: Readonly<Record<RequestState, readonly [hans: string, hant: string, en: string]>> = {
  submitted: ['已收到', '已收到', 'Received'],
  accepted: ['已受理', '已受理', 'Accepted'],
  waiting_owner: ['待您补充', '待您補充', 'Waiting for you'],
  assigned: ['已安排', '已安排', 'Assigned'],
  transferred: ['已转交', '已轉交', 'Handed over'],
  appointment: ['已预约', '已預約', 'Appointment made'],
  in_progress: ['处理中', '處理中', 'In progress'],
  on_hold: ['暂缓', '暫緩', 'On hold'],
  resolved: ['已处理，请您确认', '已處理，請您確認', 'Done – please confirm'],
  declined: ['未能满足，说明如下', '未能滿足，說明如下', 'Cannot be met'],
  closed: ['已归档', '已歸檔', 'Closed'],
  withdrawn: ['已撤回', '已撤回', 'Withdrawn'],
  merged: ['已合并', '已合併', 'Joined with another'],
};
const languages = ['zh-CN', 'zh-TW', 'en'];

describe('where a request stands', () => {
  const use = usePage();

  const followOne = async (request: Partial<PortalRequest>, lang = 'en'): Promise<void> => {
    hold(use.backend, {stateLabel: undefined, ...request});
    await follow({lang});
  };

  for (const state of requestStates) {
    for (const [index, lang] of languages.entries()) {
      it(`is said in words for ${state} in ${lang}`, async () => {
        await followOne({state, status: lifecycle[state].status}, lang);
        const words = labels[state][index] ?? '';
        expect(owner.reads().indexOf(words)).to.be.within(0, 60);
      });
    }
  }

  it('is said in the firm’s own word where it has one', async () => {
    await followOne({state: 'accepted', stateLabel: 'On Mr Chen’s list'});
    await owner.sees('On Mr Chen’s list');
  });

  it('is said in the firm’s own word for a state of its own', async () => {
    await followOne({state: 'awaiting_parts', stateLabel: 'Waiting for a spare part'});
    await owner.sees('Waiting for a spare part');
  });

  it('is “in progress” for a state nobody has a word for', async () => {
    await followOne({state: 'x-17'});
    await owner.sees('In progress');
    expect(owner.reads()).not.to.contain('x-17');
  });

  it('shows the next step and the date that was promised', async () => {
    await followOne({expectedAt: '2026-11-23T18:00:00+08:00'});
    await owner.sees('What happens next Chen Wei replaces the lamp today.');
    await owner.sees(/Answer promised by November 23, 2026 at 6:00/);
  });

  it('promises nothing any more for a closed request', async () => {
    await followOne({state: 'closed', status: 'closed', timeline: [aRequest().timeline[0]]});
    expect(owner.reads()).not.to.contain('promised');
  });

  it('shows where it is, and the owner’s own words', async () => {
    await followOne({description: 'It drips.\n  And drips 😀.'});
    await owner.sees('Where Building 3, Third-floor landing');
    await owner.sees('Your words It drips. And drips 😀.');
  });

  it('names who has it, with a number to tap', async () => {
    await followOne({handler: aHandler({phone: '+86 571 8765 4310 ext. 12'})});
    await owner.sees('Who has it Chen Wei Electrician');
    const link = (await owner.finds('link', '+86 571 8765 4310')) as HTMLAnchorElement;
    expect(link.href).to.equal('tel:+8657187654310,12');
  });

  it('says so when who has it is outside the firm', async () => {
    await followOne({handler: aHandler({name: 'Water company', external: true})});
    await owner.sees('Water company Electrician, outside our firm');
  });

  it('asks the owner’s question, with the date to answer by', async () => {
    await followOne({
      state: 'waiting_owner',
      question: {text: 'Which lamp is it?', replyBy: '2026-11-25T12:00:00+08:00'},
    });
    await owner.sees('We have a question for you Which lamp is it? Please answer by November 25');
    // Line breaks are shown as they were written: none of ours may be among them.
    const widget = document.querySelector('owner-feedback-status')?.shadowRoot;
    const asked = widget?.querySelector<HTMLElement>('.callout .verbatim');
    expect(asked?.innerText).to.equal('Which lamp is it?');
    expect(owner.findsAll('textbox', 'Your answer')).to.have.length(1);
  });

  it('tells the appointment: when, where and with whom', async () => {
    await followOne({
      state: 'appointment',
      appointment: {
        at: '2026-11-25T14:00:00+08:00',
        place: 'Main entrance',
        people: ['Chen Wei', 'Ms Lin'],
      },
    });
    await owner.sees(/Appointment November 25, 2026 at 2:00/);
    await owner.sees('Main entrance. Chen Wei, Ms Lin');
  });

  it('tells the result', async () => {
    await followOne({state: 'resolved', status: 'closed', result: {text: 'A new lamp is in.'}});
    await owner.sees('Result A new lamp is in.');
  });

  it('tells a refusal with reason, explanation, alternative and whom to ask', async () => {
    const refusal = aRefusal();
    await followOne({state: 'declined', status: 'closed', refusal});
    await owner.sees(`Reason ${refusal.reason} ${refusal.explanation}`);
    await owner.sees(`What we can do instead ${refusal.alternative}`);
    await owner.sees(`If you see it differently ${refusal.escalation}`);
  });

  it('names the request it was joined with', async () => {
    await followOne({state: 'merged', status: 'closed', mergedInto: 'RS-261123-0009'});
    await owner.sees('Joined with no. RS-261123-0009');
  });
});
