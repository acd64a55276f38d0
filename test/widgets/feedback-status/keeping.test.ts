import {expect} from '@open-wc/testing';
import {catchFiles} from '../../support/kept-files.js';
import {owner} from '../../support/owner.js';
import {until, usePage} from '../../support/page.js';
import {follow, hold, reference} from './following.js';

describe('what an owner keeps', () => {
  const use = usePage();
  const file = catchFiles();

  it('is a file with their own words and all that happened, in a page of its own', async () => {
    hold(use.backend, {description: '<img src=x onerror=alert(1)> It is dark.'});
    await follow();
    await owner.presses('Save a copy');
    const {name, text} = await file();
    expect(name).to.equal(`${reference}.html`);
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('img, script, link')).to.have.length(0);
    const words = page.body.textContent.replace(/\s+/g, ' ');
    expect(words).to.contain(`Record of request no. ${reference}`);
    expect(words).to.contain('<img src=x onerror=alert(1)> It is dark.');
    expect(words).to.contain('Who has it: Chen Wei, Electrician, +86 571 8765 4310');
  });

  it('is printed alone, in large type where wanted', async () => {
    const printed: {text: string; size: string}[] = [];
    await follow();
    const frames = new MutationObserver(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[hidden]');
      const view = frame?.contentWindow;
      if (!view) return;
      view.print = () => {
        const {body} = view.document;
        printed.push({text: body.textContent, size: view.getComputedStyle(body).fontSize});
        view.dispatchEvent(new Event('afterprint'));
      };
    });
    frames.observe(document.body, {childList: true});
    await owner.presses(/^Print$/);
    await until(() => printed.length === 1, 'the print');
    await owner.presses('Print in large type');
    await until(() => printed.length === 2, 'the large print');
    frames.disconnect();
    expect(printed[0]?.text).to.contain(reference);
    // 12 and 20 points.
    expect(printed.map(({size}) => size)).to.deep.equal(['16px', '26.6667px']);
    expect(document.querySelectorAll('iframe[hidden]')).to.have.length(0);
  });

  it('is the appointment for a calendar, which a later one takes the place of', async () => {
    hold(use.backend, {
      state: 'appointment',
      appointment: {
        at: '2031-11-24T09:00:00+08:00',
        place: 'Building 3, hall',
        people: ['Chen Wei'],
      },
    });
    await follow();
    await owner.presses('Add to my calendar');
    const {name, text} = await file();
    expect(name).to.equal(`${reference}.ics`);
    const lines = text.split('\r\n');
    expect(lines).to.include.members([
      'METHOD:PUBLISH',
      `UID:${reference}@owner-portal`,
      'SEQUENCE:2',
      'DTSTART:20311124T010000Z',
      'DTEND:20311124T020000Z',
      'LOCATION:Building 3\\, hall',
    ]);
  });
});
