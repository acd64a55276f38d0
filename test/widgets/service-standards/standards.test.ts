import {expect, html} from '@open-wc/testing';
import type {AskAboutEvent, ServiceStandards} from '../../../src/index.js';
import {aServiceStandard, someStandards, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {breakDown, open, usePage} from '../../support/page.js';

const names = () => owner.findsAll('article').map((card) => card.getAttribute('aria-labelledby'));

describe('the service standards', () => {
  const use = usePage();

  const openStandards = async () => {
    const widget = await open<ServiceStandards>(
      html`<owner-service-standards ask-href="/ask" fees-href="/fees"></owner-service-standards>`,
      {lang: 'en-GB'},
    );
    await owner.sees('Lift maintenance');
    return widget;
  };

  /** Seven services, so that there is something to look through. */
  const manyStandards = () => {
    const standards = someStandards();
    const more = [1, 2, 3, 4].map((number) =>
      aServiceStandard({id: `gate-${number}`, name: `Gate ${number}`, responsible: undefined}),
    );
    return {...standards, areas: [...standards.areas, {id: 'order', name: 'Order', items: more}]};
  };

  it('say what was promised, how often, by whom, how it went and who approved it', async () => {
    await openStandards();
    const text = owner.reads();
    for (const words of [
      'Every lift is serviced and logged',
      'Every 15 days',
      'Chen Jianguo',
      'All 6 lifts in order',
      '12 of 12 as promised',
      'Two days short of staff',
      'Grade 2',
      '1 January 2026 to 31 December 2028',
      'Resolution no. 4',
      'Version 1, in force from 1 January 2026',
    ]) {
      expect(text.replace(/\s+/g, ' ')).to.contain(words);
    }
    const phone = (await owner.finds('link', '+86 571 8765 4305')) as HTMLAnchorElement;
    expect(phone.href).to.equal('tel:+8657187654305');
  });

  it('count how the last period met them, with words beside the colours', async () => {
    await openStandards();
    await owner.sees('How the standards were met, 1 October 2026');
    await owner.sees('Met: 1');
    await owner.sees('Met in part: 1');
    expect(owner.reads()).not.to.contain('Not met');
  });

  it('lead to the line of the fee that pays for each', async () => {
    await openStandards();
    const link = (await owner.finds('link', 'Lift upkeep')) as HTMLAnchorElement;
    expect(link.href).to.equal(`${location.origin}/fees#owner-fee=categories%2Flift`);
  });

  it('can be asked about, telling the page first', async () => {
    const widget = await openStandards();
    const link = (await owner.finds(
      'link',
      'Ask about this: Lift maintenance',
    )) as HTMLAnchorElement;
    const heard: AskAboutEvent['about'][] = [];
    widget.parentElement?.addEventListener('owner-ask-about', (event) => {
      event.preventDefault();
      heard.push(event.about);
    });
    link.click();
    const about = {widget: 'owner-service-standards', objectId: 'standards/lift', version: 1};
    expect(heard).to.deep.equal([{...about, label: 'Lift maintenance', lang: 'en'}]);
    expect(decodeURIComponent(new URL(link.href).hash)).to.contain('"objectId":"standards/lift"');
  });

  it('are looked through by word, by area and by what fell short', async () => {
    use.backend.standards = [manyStandards()];
    await openStandards();
    expect(names()).to.have.length(7);
    await owner.writes('Search the standards', 'STAIRS mopped');
    await owner.sees('1 service shown');
    expect(names()).to.deep.equal(['name-stairs']);
    await owner.writes('Search the standards', '');
    await owner.selects('Area', 'Order');
    await owner.sees('4 services shown');
    await owner.selects('Area', 'All areas');
    await owner.ticks('Only what fell short');
    await owner.sees('1 service shown');
    await owner.writes('Search the standards', 'no such thing');
    await owner.sees('Nothing matches.');
  });

  it('can be narrowed to an area by the page', async () => {
    await open(html`<owner-service-standards area="cleaning"></owner-service-standards>`);
    await owner.sees('Stairs and lobbies');
    expect(owner.reads()).not.to.contain('Lift maintenance');
  });

  it('stay readable in every version, and say which one holds', async () => {
    const old = someStandards({version: 1, effectiveFrom: '2025-01-01', grade: 'Grade 3'});
    const holding = someStandards({version: 2, changeNote: 'Grade 2 instead of 3'});
    const next = someStandards({version: 3, effectiveFrom: '2099-01-01', grade: 'Grade 1'});
    use.backend.standards = [old, holding, next];
    await openStandards();
    await owner.sees('What this version changed: Grade 2 instead of 3');
    await owner.sees('Version 3 will hold from 1 January 2099.');
    await owner.selects('Version', 'Version 1, in force from 1 January 2025');
    await owner.sees('You are reading version 1, which does not hold today.');
    await owner.sees('Grade 3');
    await owner.presses('Back to what holds now');
    await owner.sees('Version 3 will hold from');
    await owner.presses('Read it now');
    await owner.sees('Grade 1');
  });

  it('appear anew when a version is published, without a reload', async () => {
    await openStandards();
    use.backend.publishStandards([someStandards({version: 2, grade: 'Grade 1'})]);
    await owner.sees('Grade 1');
  });

  it('stay in sight when they cannot be renewed, and say from when they are', async () => {
    await openStandards();
    breakDown('listStandards', status(403));
    use.backend.publishStandards([]);
    await owner.sees('This is the last we know. This is as of');
    await owner.sees('Lift maintenance');
  });

  it('say so kindly where none were published, and promise nothing themselves', async () => {
    use.backend.standards = [];
    await open(html`<owner-service-standards>Telephone 110</owner-service-standards>`);
    await owner.sees('The firm has not published its service standards here yet.');
    await owner.sees('Telephone 110');
  });

  it('show words the firm has of its own, and no address that is none', async () => {
    const item = aServiceStandard({
      period: {from: '2026-10-01', to: '2026-10-31', outcome: 'postponed'},
      responsible: {name: '<img src=x onerror=alert(1)>'},
      documents: [{title: 'Plan', href: 'https://firm.example/plan'}],
    });
    use.backend.standards = [someStandards({areas: [{id: 'a', name: 'A', items: [item]}]})];
    await open(html`<owner-service-standards></owner-service-standards>`);
    await owner.sees('postponed');
    await owner.sees('<img src=x onerror=alert(1)>');
    expect(owner.findsAll('img')).to.be.empty;
    expect((await owner.finds('link', 'Plan')).getAttribute('rel')).to.equal('noopener');
  });
});
