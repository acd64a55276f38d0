import {expect} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import type {FeeCategory, FeeFormula} from '../../../src/contract/index.js';
import type {FeeMismatchEvent} from '../../../src/index.js';
import {aFeeAccount, aFeeLine, aFeeStatement} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {answer, until, usePage} from '../../support/page.js';
import {openFees, openLine} from './reading.js';

describe('fees that are not as they should be', () => {
  const use = usePage();

  const hear = (): FeeMismatchEvent[] => {
    const heard: FeeMismatchEvent[] = [];
    const listen = (event: FeeMismatchEvent) => void heard.push(event);
    document.body.addEventListener('owner-fee-mismatch', listen);
    after(() => document.body.removeEventListener('owner-fee-mismatch', listen));
    return heard;
  };

  it('names the line that does not add up, as published, and tells the page', async () => {
    use.backend.feeStatements = [
      aFeeStatement({lines: [aFeeLine({amount: '3012.61'})], charges: '3012.61'}),
    ];
    const heard = hear();
    const line = await openLine(await openFees(), 'Service fee January');
    await owner.sees(/These figures do not add up; we are checking/);
    expect(line).to.contain('¥3,012.61');
    const [event] = heard;
    expect(event?.mismatch.document).to.equal('statement');
    expect(event?.mismatch.recomputation.checks.find(({ok}) => !ok)?.where).to.deep.equal({
      pointer: '/lines/0/amount',
      name: 'Service fee January to December',
    });
    expect(heard).to.have.length(1);
  });

  it('names it in the account’s own language', async () => {
    const statement = aFeeStatement({lines: [aFeeLine({amount: '3012.61'})], charges: '3012.61'});
    const headers = {'Content-Language': 'zh-Hans'};
    answer('getFeeAccount', () => HttpResponse.json(aFeeAccount(), {headers}));
    answer('getFeeStatement', () => HttpResponse.json(statement, {headers}));
    const widget = await openFees();
    await owner.sees(/These figures do not add up; we are checking/);
    const place = widget.renderRoot.querySelector<HTMLElement>('.places bdi');
    expect([place?.lang, place?.textContent]).to.deep.equal([
      'zh-Hans',
      'Service fee January to December',
    ]);
  });

  it('names a total that does not add up as its heading does', async () => {
    use.backend.feeStatements = [aFeeStatement({charges: '3012.61', closing: '1014.71'})];
    await openFees();
    await owner.sees(/These figures do not add up; .* Charges of the period/);
  });

  it('says nothing to the page where all adds up', async () => {
    const heard = hear();
    await openFees();
    await owner.sees(/These figures add up/);
    expect(heard).to.be.empty;
  });

  it('says that a line is computed in a way it does not know, and shows the rest', async () => {
    const formula = {op: 'lottery'} as unknown as FeeFormula;
    use.backend.feeStatements = [aFeeStatement({lines: [aFeeLine({formula})]})];
    const line = await openLine(await openFees(), 'Service fee January');
    expect(line).to.contain('How this line is computed cannot be shown here yet');
    await owner.sees(/Some of these figures could not be recomputed/);
  });

  it('shows an amount that is no number as it stands', async () => {
    use.backend.feeStatements = [aFeeStatement({lines: [aFeeLine({amount: 'NaN'})]})];
    const line = await openLine(await openFees(), 'Service fee January');
    expect(line).to.contain('NaN');
    await owner.sees(/could not be recomputed/);
  });

  it('flags a line without a published price kindly, and still adds up', async () => {
    use.backend.feeStatements = [aFeeStatement({lines: [aFeeLine({tariffId: undefined})]})];
    const line = await openLine(await openFees(), 'Service fee January');
    expect(line).to.contain('No published price is named for this line');
    await owner.sees(/These figures add up/);
  });

  it('shows who is not signed in the account, and how to sign in', async () => {
    const fees = await openFees({isSignedIn: false});
    await owner.sees(/please sign in on this website/);
    await owner.finds('table', 'Planned and spent');
    await expect(fees).to.be.accessible();
  });

  it('lets the page say in its own words how to sign in', async () => {
    const fees = await openFees({isSignedIn: false});
    const words = document.createElement('p');
    words.slot = 'sign-in';
    words.textContent = 'Use the card from the office.';
    fees.append(words);
    await owner.sees(/Use the card from the office/);
    await owner.losesSight(/please sign in on this website/);
  });

  it('says when the first figures are due', async () => {
    use.backend.feeAccounts = [];
    use.backend.nextFees = {dueAt: '2026-03-31T12:00:00+08:00', note: 'After the audit.'};
    await openFees();
    await owner.sees(/No figures have been published yet\. They are due by March 31, 2026/);
    expect(owner.reads()).to.contain('After the audit.');
  });

  it('promises no date where the firm promised none', async () => {
    use.backend.feeAccounts = [];
    await openFees();
    await owner.sees(/No figures have been published yet/);
    expect(owner.reads()).not.to.contain('due');
  });

  it('says that there are no figures of the period asked for', async () => {
    await openFees({period: '1999'});
    await owner.sees(/There are no figures for this period/);
  });

  it('lets an owner of several homes choose', async () => {
    const second = {id: '3-1204', label: 'Building 3, flat 1204'};
    use.backend.feeStatements = [
      aFeeStatement(),
      aFeeStatement({unit: second, closing: '1014.70'}),
    ];
    await openFees();
    await owner.selects('Your home', 'Building 3, flat 1204');
    await until(
      () =>
        owner
          .findsAll('combobox', 'Your home')
          .some((field) => (field as HTMLSelectElement).value === '3-1204'),
      'the second home',
    );
  });

  it('says what a corrected version changed', async () => {
    use.backend.feeAccounts = [aFeeAccount({changeNote: 'Cleaning was entered twice.'})];
    await openFees();
    await owner.sees(/What this version changed: Cleaning was entered twice\./);
  });

  it('shows the first hundred of 5,000 items, and more when asked', async () => {
    const categories = Array.from({length: 5000}, (_, index): FeeCategory => ({
      id: `c${index}`,
      label: `Item ${index}`,
      actual: '1.00',
    }));
    use.backend.feeAccounts = [aFeeAccount({categories, totals: {actual: '5000.00'}})];
    const fees = await openFees();
    await owner.presses('Show more (4,900 left)');
    await owner.finds('button', 'Show more (4,800 left)');
    expect(fees.shadowRoot?.querySelectorAll('tbody tr').length).to.be.lessThan(260);
  });

  it('shows the first hundred of 5,000 lines', async () => {
    const lines = Array.from({length: 5000}, (_, index) =>
      aFeeLine({id: `L${index}`, label: `Line ${index}`}),
    );
    use.backend.feeStatements = [aFeeStatement({lines})];
    const fees = await openFees();
    await owner.finds('button', 'Show more (4,900 left)');
    const shown = fees.shadowRoot?.querySelectorAll('[aria-labelledby=share] .share-lines details');
    expect(shown).to.have.length(100);
  });

  it('prints figures without anything to press', async () => {
    const fees = await openFees({askHref: '/ask'});
    await owner.sees(/These figures add up/);
    const rules = (fees.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [
      ...sheet.cssRules,
    ]);
    const print = rules.find(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && /print/.test(rule.conditionText),
    );
    expect(print?.cssText).to.match(/\.ask, \.more.*display: none;/s);
  });
});
