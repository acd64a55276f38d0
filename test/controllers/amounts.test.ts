import {expect} from '@open-wc/testing';
import {Amounts} from '../../src/controllers/amounts.js';

describe('amounts as an owner reads them', () => {
  const amounts = new Amounts({lang: 'en', currency: 'CNY', scale: 2});

  for (const [text, words] of [
    ['3012.60', '¥3,012.60'],
    ['0.00', '¥0.00'],
    ['-0.50', '-¥0.50'],
    ['-12.30', '-¥12.30'],
    ['251.0505', '¥251.0505'],
    ['3012.6', '¥3,012.60'],
    // A binary float would have written …93.
    ['900719925474099.27', '¥900,719,925,474,099.27'],
    ['999999999999999.9999999999', '¥999,999,999,999,999.9999999999'],
    ['NaN', 'NaN'],
    ['1e3', '1e3'],
    ['', ''],
  ] as const) {
    it(`writes ${text || 'nothing'} as it is`, () => {
      expect(amounts.money(text)).to.equal(words);
    });
  }

  for (const [text, words] of [
    ['0.50', '+¥0.50'],
    ['-0.50', '-¥0.50'],
    ['0.00', '¥0.00'],
    ['12.00', '+¥12.00'],
  ] as const) {
    it(`writes the difference ${text} with its sign`, () => {
      expect(amounts.difference(text)).to.equal(words);
    });
  }

  it('writes as the language does', () => {
    const german = new Amounts({lang: 'de', currency: 'EUR', scale: 2});
    expect(german.money('1234.50').replace(/\s/g, ' ')).to.equal('1.234,50 €');
  });

  it('shows the figure alone where the currency is none', () => {
    expect(new Amounts({lang: 'en', currency: '??', scale: 2}).money('1.50')).to.equal('1.50');
  });
});
