import {expect, html} from '@open-wc/testing';
import {aDirectoryContact, someContacts, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {breakDown, open, usePage} from '../../support/page.js';

const always = {weekly: [{days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00'}]};

describe('the contacts', () => {
  const use = usePage();

  const openContacts = async () => {
    const widget = await open(html`<owner-contacts></owner-contacts>`);
    await owner.sees('Duty engineer');
    return widget;
  };

  it('put emergency numbers first, whatever the order they came in', async () => {
    await openContacts();
    const headings = owner.findsAll('heading').map(({textContent}) => textContent.trim());
    expect(headings).to.deep.equal([
      'In an emergency',
      'Duty engineer',
      'Service centre',
      'Riverside service centre',
      'Contractors',
      'Quick Lift Service',
    ]);
  });

  it('have a number to tap, an address to write to, and the emergency plan', async () => {
    await openContacts();
    const hrefOf = async (name: string) =>
      ((await owner.finds('link', name)) as HTMLAnchorElement).href;
    expect(await hrefOf('+86 571 8765 4321')).to.equal('tel:+8657187654321');
    expect(await hrefOf('service@riverside.example')).to.equal('mailto:service@riverside.example');
    expect(await hrefOf('When somebody is trapped')).to.contain('lift-plan.pdf');
    await owner.sees('Licence: Licence no. TS-0001');
  });

  it('say who is there now, and whom to call while a desk is closed', async () => {
    const closed = aDirectoryContact({opening: {weekly: []}});
    const duty = aDirectoryContact({id: 'duty', name: 'Duty room', opening: always});
    use.backend.contacts = [someContacts({contacts: [closed, duty]})];
    await open(html`<owner-contacts></owner-contacts>`);
    await owner.sees('Closed now');
    await owner.sees('While closed');
    await owner.sees('Open around the clock');
    await owner.finds('link', '+86 571 8765 4300');
  });

  it('tell the hours of the week and the holidays to come', async () => {
    const opening = {
      weekly: [
        {days: [1, 2, 3, 5], from: '08:00', to: '20:00'},
        {days: [6], from: '00:00', to: '24:00'},
      ],
      exceptions: [
        {from: '2020-01-01', to: '2020-01-01', note: 'Long ago'},
        {from: '2099-01-01', to: '2099-01-01', note: 'New Year'},
      ],
    };
    use.backend.contacts = [someContacts({contacts: [aDirectoryContact({opening})]})];
    await open(html`<owner-contacts></owner-contacts>`, {lang: 'en-GB'});
    await owner.sees('Monday to Wednesday, Friday 08:00–20:00');
    await owner.sees('Saturday all day');
    await owner.sees('1 January 2099 (New Year): closed');
    expect(owner.reads()).not.to.contain('Long ago');
  });

  it('can be narrowed by the page to some kinds', async () => {
    await open(html`<owner-contacts kind="emergency contractor"></owner-contacts>`);
    await owner.sees('Quick Lift Service');
    expect(owner.reads()).not.to.contain('Riverside service centre');
  });

  it('show a kind of the firm’s own, last and under its own word', async () => {
    const [first] = someContacts().contacts;
    const contacts = [aDirectoryContact({id: 'x', kind: 'Beekeeper', name: 'Mr Bee'})];
    use.backend.contacts = [someContacts({contacts: [...contacts, ...(first ? [first] : [])]})];
    await open(html`<owner-contacts></owner-contacts>`);
    await owner.sees('Mr Bee');
    const headings = owner.findsAll('heading').map(({textContent}) => textContent.trim());
    expect(headings.slice(-2)).to.deep.equal(['Beekeeper', 'Mr Bee']);
  });

  it('change without a reload, and stay when they cannot be renewed', async () => {
    await openContacts();
    const contacts = [aDirectoryContact({name: 'New desk'})];
    use.backend.publishContacts([someContacts({version: 2, changeNote: 'New desk', contacts})]);
    await owner.sees('Version 2');
    await owner.sees('New desk');
    breakDown('listContacts', status(403));
    use.backend.publishContacts([]);
    await owner.sees('This is the last we know. This is as of');
  });

  it('say so kindly where none were published', async () => {
    use.backend.contacts = [];
    await open(html`<owner-contacts>Telephone 110</owner-contacts>`);
    await owner.sees('The firm has not published its contacts here yet.');
    await owner.sees('Telephone 110');
  });
});
