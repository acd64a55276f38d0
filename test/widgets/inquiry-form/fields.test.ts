import {expect, html} from '@open-wc/testing';
import {aPortal, failing, late} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {open, usePage, worker} from '../../support/page.js';
import {openForm} from './filling.js';

describe('the fields of the inquiry form', () => {
  const use = usePage();

  it('begin with the owner’s own words, then ask what, where, whom, and for consent', async () => {
    await openForm();
    const questions = [
      'Good day.',
      'In your own words',
      'What is it about?',
      'Where is it?',
      'Building or place',
      'Unit, floor or exact place',
      'How may we reach you?',
      'Telephone',
      'E-mail',
      'Your name',
      'I agree that my details',
      'Send',
    ];
    const places = questions.map((question) => owner.reads().indexOf(question));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('are each told apart by a name, with a hint where one helps', async () => {
    await openForm();
    expect(owner.findsAll('textbox').every(({id}) => id !== '')).to.be.true;
    expect(owner.readsBeside('textbox', 'In your own words')).to.contain('What happened, where');
    expect(owner.readsBeside('radiogroup', 'What is it about?')).to.contain('choose the nearest');
    expect(owner.readsBeside('textbox', 'Unit, floor')).to.contain('kitchen ceiling');
  });

  it('offer the firm’s kinds of request in the firm’s order', async () => {
    await openForm();
    const kinds = owner.findsAll('radio').map((radio) => (radio as HTMLInputElement).value);
    expect(kinds).to.deep.equal(['inquiry', 'repair-common', 'complaint']);
  });

  it('say what the firm promises for the kind that was chosen', async () => {
    await openForm();
    expect(owner.reads()).not.to.contain('Our published promise');
    await owner.chooses('Repair in a common area');
    await owner.sees('Our published promise: On site within 2 hours.');
  });

  it('promise nothing for a kind the firm promises nothing for', async () => {
    await openForm();
    await owner.chooses('Repair in a common area');
    await owner.sees('Our published promise');
    await owner.chooses('Complaint');
    await owner.losesSight('Our published promise');
  });

  it('ask for the place in words alone where the community names no places', async () => {
    use.backend.portal = aPortal({places: []});
    await openForm();
    expect(owner.findsAll('combobox', 'Building or place')).to.have.length(0);
    expect(owner.findsAll('textbox', 'Unit, floor or exact place')).to.have.length(1);
  });

  it('show the privacy notice, and link to it in full', async () => {
    await openForm();
    await owner.sees('We use your words and contact details only to deal with your request.');
    const link = (await owner.finds('link', 'Read the full notice')) as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://www.firm.example/privacy',
      '_blank',
      'noopener',
    ]);
  });

  it('link to a privacy notice on the firm’s own website', async () => {
    use.backend.portal = aPortal({
      privacyNotice: {version: '1', text: 'We are careful.', href: '/privacy'},
    });
    await openForm();
    const link = (await owner.finds('link', 'Read the full notice')) as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('/privacy', location.origin).href);
  });

  it('stand beside a number to telephone instead', async () => {
    await openForm();
    await owner.sees('You may also telephone +86 571 8765 4321.');
  });

  it('count characters only when room grows short', async () => {
    await openForm();
    await owner.writes('In your own words', 'a'.repeat(3600));
    expect(owner.reads()).not.to.contain('of 4,000 characters');
    await owner.writes('In your own words', 'a'.repeat(3601));
    await owner.sees('3,601 of 4,000 characters');
  });

  it('are announced while they are on their way', async () => {
    worker.use(failing('listServices', late(300)));
    await open(html`<owner-inquiry-form>Call us</owner-inquiry-form>`);
    await owner.sees('Loading the form…');
    expect(owner.findsAll('status')).to.have.length(1);
    await owner.sees('In your own words');
    expect(owner.reads()).not.to.contain('Loading');
  });

  it('are asked in the owner’s language, whatever the page’s', async () => {
    await open(html`<owner-inquiry-form></owner-inquiry-form>`, {lang: 'zh-CN'});
    await owner.sees('请用您自己的话说一说');
    await owner.sees('公共区域报修');
  });
});
