import {expect} from '@open-wc/testing';
import {aFeeLine, aFeeStatement} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {until, usePage} from '../../support/page.js';
import {openFees} from './reading.js';

describe('an answer that leads back to a line of the fees', () => {
  const use = usePage();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const lines = Array.from({length: 150}, (_, index) =>
    aFeeLine({id: `L${index}`, label: `Line ${index}`}),
  );

  it('opens the line it names, however far down, and takes the owner there', async () => {
    use.backend.feeStatements = [aFeeStatement({lines})];
    history.replaceState(null, '', '#owner-fee=statements/2025/lines/L140');
    const fees = await openFees();
    const find = () => fees.shadowRoot?.getElementById('lines/L140') as HTMLDetailsElement | null;
    await until(() => find()?.open === true, 'the line');
    await owner.sees(/Line 140/);
    expect(fees.shadowRoot?.activeElement?.textContent).to.contain('Line 140');
  });

  it('opens an item of the account when the address changes', async () => {
    const fees = await openFees();
    await owner.finds('table', 'Planned and spent');
    location.hash = '#owner-fee=accounts/2025/categories/lift';
    await until(
      () => fees.shadowRoot?.activeElement?.textContent.includes('Lift upkeep') === true,
      'the item',
    );
  });

  it('shows the fees as ever where the address names nothing that is there', async () => {
    history.replaceState(null, '', '#owner-fee=statements/2025/lines/none');
    await openFees();
    await owner.sees(/These figures add up/);
  });
});
