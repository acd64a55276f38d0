import {expect, html} from '@open-wc/testing';
import {aServiceReport} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {open, until, usePage} from '../../support/page.js';

const openReport = () => open(html`<owner-service-report ask-href="/ask"></owner-service-report>`);

describe('the service report', () => {
  const use = usePage();

  it('shows both periods, of how many, how it is computed, and what is too small to show', async () => {
    const widget = await openReport();
    await owner.sees('Third quarter of 2026');
    const text = owner.reads();
    expect(text).to.match(/First answer, median .*3\.5 h n = 46 5\.2 h n = 50/);
    expect(text).to.match(/Declined .*too few to show 10\.0% n = 50/);
    expect(text).to.contain('A second engineer has been on duty');
    expect(text).to.contain('Keep common valves in stock.');
    await owner.finds('link', 'Ask about this: Requests received');
    await until(
      () => widget.shadowRoot?.querySelector('svg.bars') !== null,
      'the picture beside the table',
    );
    await expect(widget).to.be.accessible();
  });

  it('reads another period when it is chosen', async () => {
    const [third, second] = aServiceReport().periods;
    if (!third || !second) throw new Error('Two periods are needed.');
    use.backend.serviceReports = [
      aServiceReport(),
      aServiceReport({period: second, previous: undefined, comment: 'As it was in spring.'}),
    ];
    await openReport();
    await owner.sees('Third quarter of 2026');
    await owner.selects('Another period', second.label);
    await owner.sees('As it was in spring.');
  });

  it('is renewed when a correction is published', async () => {
    await openReport();
    await owner.sees('Third quarter of 2026');
    use.backend.serviceReports = [aServiceReport({version: 2, changeNote: 'Two were missing.'})];
    await until(() => use.backend.streams.count('notices') > 0, 'a watch');
    use.backend.tell('report');
    await owner.sees('Two were missing.');
  });
});
