import {expect} from '@open-wc/testing';
import {aRequest, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {answer, observe, until, usePage} from '../../support/page.js';
import {another, code, enter, follow, openStatus, reference} from './following.js';

const notFound = 'We did not find a request with this number and code.';

describe('opening a request', () => {
  const use = usePage();

  it('asks for the number and code of the receipt', async () => {
    await openStatus();
    await owner.sees('With the number and code from your receipt you can read our answer here.');
    expect(owner.findsAll('textbox', 'Number on your receipt')).to.have.length(1);
    expect(owner.findsAll('textbox', 'Access code')).to.have.length(1);
  });

  it('shows it, and leads to it', async () => {
    await openStatus();
    await enter({reference, code});
    await owner.sees(`No. ${reference}`);
    await until(() => owner.isAt() === 'Repair in a common area', 'the focus on the request');
  });

  it('does not mind blanks around the entries, and hyphens in the code', async () => {
    await openStatus();
    await enter({reference: ` ${reference} `, code: ' 4821 7730 1956 '});
    await owner.sees(`No. ${reference}`);
  });

  it('asks for both entries, and leads to the first', async () => {
    const asked = observe('getRequest');
    await openStatus();
    await owner.presses('Show my request');
    await owner.sees('Please enter the number from your receipt.');
    expect(owner.readsBeside('textbox', 'Number')).to.contain('Please enter the number');
    expect(owner.readsBeside('textbox', 'Access code')).to.contain('Please enter the access code');
    expect(owner.isAt()).to.equal('Number on your receipt');
    expect(asked).to.be.empty;
  });

  it('asks for the code where only it is missing, and leads there', async () => {
    await openStatus();
    await enter({reference, code: '  '});
    await owner.sees('Please enter the access code from your receipt.');
    expect(owner.isAt()).to.equal('Access code');
    expect(owner.reads()).not.to.contain('Please enter the number');
  });

  it('reads the same for a wrong code and an unknown number', async () => {
    await openStatus();
    await enter({reference, code: another.code});
    await owner.sees(notFound);
    const wrongCode = owner.reads();
    await enter({reference: another.reference, code});
    await owner.losesSight(notFound);
    await owner.sees(notFound);
    expect(owner.reads()).to.equal(wrongCode);
  });

  it('announces that nothing matched, in a region that was there before', async () => {
    await openStatus();
    const region = await owner.finds('alert');
    await enter({reference, code: another.code});
    await owner.sees(notFound);
    expect(owner.findsAll('alert')).to.deep.equal([region]);
    expect(region.textContent).to.contain(notFound);
  });

  it('keeps the entries that matched nothing, and the focus where it was', async () => {
    await openStatus();
    await enter({reference, code: another.code});
    await owner.sees(notFound);
    expect(owner.wrote('Number')).to.equal(reference);
    expect(owner.wrote('Access code')).to.equal(another.code);
    expect(owner.isAt()).to.equal('Show my request');
  });

  it('counts a wrong code once, not several times', async () => {
    await openStatus();
    await enter({reference, code: another.code});
    await owner.sees(notFound);
    await enter({reference, code: '0000-0000-0000'});
    await owner.losesSight(notFound);
    await owner.sees(notFound);
    await enter({reference, code});
    await owner.sees(`No. ${reference}`);
    expect(use.backend.wrongCodes).to.equal(2);
  });

  it('tries the same entries once more when asked to', async () => {
    const asked = observe('getRequest');
    await openStatus();
    await enter(another);
    await owner.sees(notFound);
    use.backend.addRequest(aRequest({reference: another.reference}), another.code);
    await owner.presses('Show my request');
    await owner.sees(`No. ${another.reference}`);
    expect(asked.length).to.be.at.least(2);
  });

  it('finds no fault with entries nobody has made yet', async () => {
    await openStatus();
    await owner.sees('Access code');
    const entries = owner.findsAll('textbox');
    expect(entries.map((entry) => entry.getAttribute('aria-invalid'))).to.deep.equal([
      'false',
      'false',
    ]);
  });

  it('keeps the entries, and says what happened, where they could not be tried', async () => {
    answer('getRequest', status(429, {}, 120));
    await openStatus();
    await enter({reference, code: '0000-0000-0000'});
    await owner.sees('Please wait about 2 minutes.');
    expect(owner.findsAll('textbox', 'Access code')).to.have.length(1);
  });

  it('takes a whole sentence for a number that matches nothing', async () => {
    answer('getRequest', status(400));
    await openStatus();
    await enter({reference: 'My number is RS-261123-0001, thank you', code});
    await owner.sees(notFound);
  });

  it('is opened by the properties a page sets', async () => {
    await follow();
    await owner.sees(`No. ${reference}`);
    expect(owner.isAt()).to.equal('');
  });
});
