import {expect} from '@open-wc/testing';
import type {FeeBreakdown} from '../../../src/index.js';
import {usePage} from '../../support/page.js';
import {openFees, openLine, publishSeed} from './reading.js';

describe("the owners' own money beside the fee", () => {
  const use = usePage();

  const openSeed = async (name: Parameters<typeof publishSeed>[1]): Promise<FeeBreakdown> => {
    await publishSeed(use.backend, name);
    return openFees();
  };

  it('shows how much of the fee has been paid, and up to when', async () => {
    const part = await openLine(await openSeed('guiyuan-2025'), 'How much of the fee has been');
    expect(part).to.contain('95.20%');
    expect(part).to.contain('Paid by all owners up to December 31, 2025 ¥2,861,849.09');
  });

  it('shows what common parts earned, what that cost, and where it goes', async () => {
    const part = await openLine(await openSeed('guiyuan-2025'), 'Income from common parts');
    expect(part).to.contain('Lift and gate advertising ¥48,000.00');
    expect(part).to.contain('Less its reasonable cost -¥39,200.00');
    expect(part).to.match(/¥196,000\.00 income from common parts × 20% percent = ¥39,200\.00/);
    expect(part).to.contain('To maintenance fund (70%) ¥109,760.00');
  });

  it('shows the maintenance fund from beginning to end, with who approved its use', async () => {
    const part = await openLine(await openSeed('guiyuan-2025'), 'Special maintenance fund');
    expect(part).to.contain('At the beginning ¥7,842,615.33');
    expect(part).to.contain('Lift ropes, building 3 Decided jointly by owners -¥86,420.00');
    expect(part).to.contain('At the end ¥7,941,294.56');
  });

  it('shows what is left of the owners’ money, and the plan they are asked about', async () => {
    const fees = await openSeed('lanting-2025');
    const left = await openLine(fees, 'What is left of the owners’ money');
    expect(left).to.contain('Left over, belongs to the owners ¥7,897.41');
    expect(left).to.contain('At the end ¥49,106.01');
    const plan = await openLine(fees, 'The plan for the next period');
    expect(plan).to.contain('Price planned: ¥3.25');
    expect(plan).to.contain('You can comment until April 30, 2026.');
  });

  it('shows how the firm’s own pay is computed', async () => {
    const part = await openLine(await openSeed('lanting-2025'), 'Manager');
    expect(part).to.match(/¥1,995,678\.00 charged to all owners × 8% percent = ¥159,654\.24/);
  });

  it('lists each payment with its day and how it was made', async () => {
    const fees = await openSeed('guiyuan-2025');
    const part = await openLine(fees, 'Paid by you');
    expect(part).to.match(/\d{4}, (bank transfer|WeChat Pay|Alipay) ¥/);
  });
});
