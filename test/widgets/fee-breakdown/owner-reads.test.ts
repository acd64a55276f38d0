import {expect} from '@open-wc/testing';
import {owner} from '../../support/owner.js';
import {until, usePage} from '../../support/page.js';
import {openFees, openLine, publishSeed, seeds} from './reading.js';

describe('an owner who reads the fees', () => {
  const use = usePage();

  for (const seed of seeds) {
    it(`is told that the figures of ${seed} add up, without a barrier to anyone`, async () => {
      await publishSeed(use.backend, seed);
      const fees = await openFees();
      await owner.sees(/These figures add up/);
      await owner.finds('heading', 'How is my share computed?');
      await until(() => fees.shadowRoot?.querySelector('svg path') !== null, 'a picture');
      await expect(fees).to.be.accessible();
    });
  }

  it('finds budget, spending and difference of every main item in the table', async () => {
    await openFees();
    const table = await owner.finds('table', 'Planned and spent');
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(0, 5).map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows[0]).to.deep.equal([
      'Upkeep of common equipment',
      '¥15,000.00',
      '¥15,400.00',
      '+¥400.00',
      '¥14,800.00',
    ]);
    expect(rows[1]?.[3]).to.equal('-¥200.00');
  });

  it('opens the table to the items below', async () => {
    await openFees();
    await owner.presses('Show all 4 items');
    await owner.sees(/Lift upkeep/);
    await owner.presses('Show the main items only');
    await owner.losesSight(/Lift upkeep/);
  });

  it('reads how a line is computed, with its rounding step', async () => {
    const line = await openLine(await openFees(), 'Service fee January');
    expect(line).to.contain('area × price × months');
    expect(line).to.match(/106\.83 m² area × ¥2\.35 price = ¥251\.0505/);
    expect(line).to.match(/Rounded to 0\.01, to the nearest, a half upwards: ¥251\.05/);
    expect(line).to.match(/¥251\.05 each month × 12 months = ¥3,012\.60/);
  });

  it('reads whose share a cost is, and where the last cent went', async () => {
    await publishSeed(use.backend, 'lindenhof-2024');
    const line = await openLine(await openFees(), 'Common electricity');
    expect(line).to.match(/€742\.86 whole cost × .* your part ÷ .* all parts together/);
    expect(line).to.contain('Shared by: Co-ownership shares');
  });

  it('reads where the money went, per period and per month, to the cent', async () => {
    await publishSeed(use.backend, 'guiyuan-2025');
    await openFees();
    const table = await owner.finds('table', 'Your ¥3,012.60, by what it was spent on');
    const cents = (column: number): bigint[] =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        BigInt((row.children[column]?.textContent ?? '').replace(/\D/g, '')),
      );
    for (const column of [1, 2]) {
      const all = cents(column);
      const total = all.pop();
      expect(all.reduce((sum, one) => sum + one)).to.equal(total);
    }
    expect(table.textContent).to.contain('¥251.05');
  });

  it('finds who decided, one press away, and who checked it', async () => {
    await openFees();
    const [link] = await until(
      () => owner.findsAll('link', 'Resolution no. 2, 2024').length > 0,
      'the resolution',
    ).then(() => owner.findsAll('link', 'Resolution no. 2, 2024'));
    expect((link as HTMLAnchorElement).href).to.equal(
      'https://www.firm.example/docs/resolution-2.pdf',
    );
    expect(owner.reads()).to.contain('Checked by Owners’ committee');
  });

  it('sees what is still to pay, and by when', async () => {
    await openFees();
    await owner.sees(/Still to pay ¥1,014\.70/);
    expect(owner.reads()).to.contain('Please pay by January 31, 2026');
  });

  for (const [lang, tone, words] of [
    ['zh-CN', 'formal', '账目相符：您的设备'],
    ['zh-CN', 'friendly', '账目相符：刚才'],
    ['zh-TW', 'formal', '帳目相符：您的裝置'],
    ['en', 'friendly', 'your device just recomputed'],
  ] as const) {
    it(`reads it in ${lang}, ${tone}`, async () => {
      await openFees({lang, tone});
      await owner.sees(new RegExp(words));
    });
  }
});
