import {expect} from '@open-wc/testing';
import {aRequest, aRequestEvent} from '../../../src/testing/index.js';
import {aDocument, aPicture, choose} from '../../support/files.js';
import {owner} from '../../support/owner.js';
import {usePage} from '../../support/page.js';
import {follow, reference} from './following.js';

const picture = (id: string, rest = {}) => ({
  id,
  name: `${id}.jpg`,
  type: 'image/jpeg',
  bytes: 900,
  ...rest,
});

describe('what is attached to a request', () => {
  const use = usePage();
  beforeEach(async () => {
    const {backend} = use;
    const content = await aPicture();
    for (const id of ['leak', 'wet', 'dry']) backend.files.set(id, content);
    backend.files.set('plan', await Promise.resolve(aDocument()));
    const [submitted, accepted] = aRequest().timeline;
    backend.addRequest(
      aRequest({
        version: 3,
        timeline: [
          {...(submitted ?? aRequestEvent()), attachments: [picture('leak')]},
          accepted ?? aRequestEvent(),
          aRequestEvent({
            id: 'event-3',
            type: 'message',
            actor: {role: 'staff'},
            toState: undefined,
            text: 'Sealed.',
            attachments: [
              picture('wet', {moment: 'before'}),
              picture('dry', {moment: 'after'}),
              {id: 'plan', name: 'plan.pdf', type: 'application/pdf', bytes: 15},
            ],
          }),
        ],
      }),
    );
  });

  it('is shown beside the words it came with, before and after told apart', async () => {
    const widget = await follow();
    for (const name of ['leak.jpg', 'wet.jpg', 'dry.jpg']) await owner.finds('img', name);
    expect(owner.reads()).to.match(/Before.*After.*plan\.pdf/);
    await expect(widget).to.be.accessible();
  });

  it('opens large, can be saved under its name, and closes again', async () => {
    await follow();
    await owner.finds('img', 'leak.jpg');
    await owner.presses('Open leak.jpg');
    const save = await owner.finds('link', 'Save');
    expect(save.getAttribute('download')).to.equal('leak.jpg');
    await owner.presses('Close');
    await owner.losesSight('Close');
  });

  it('is named, and says so kindly, where it cannot be had', async () => {
    use.backend.files.delete('leak');
    await follow();
    await owner.presses('Open leak.jpg');
    await owner.sees('This could not be loaded just now.');
  });

  it('goes with a reply as well', async () => {
    const widget = await follow();
    await owner.finds('button', 'Choose files');
    choose(widget.shadowRoot?.querySelector('owner-request-reply'), aDocument());
    await owner.writes('Write to us', 'Here is the plan.');
    await owner.presses('Send');
    await owner.sees('We have received your message.');
    const kept = use.backend.requests.get(reference);
    const last = kept?.request.timeline[kept.request.timeline.length - 1];
    expect(last?.attachments?.map(({name}) => name)).to.deep.equal(['plan.pdf']);
  });
});
