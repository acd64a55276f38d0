import {expect} from '@open-wc/testing';
import type {NewRequest} from '../../../src/index.js';
import {networkError, status} from '../../../src/testing/index.js';
import {aDocument, aPicture, choose as chooseIn} from '../../support/files.js';
import {owner} from '../../support/owner.js';
import {answer, observe, until, usePage} from '../../support/page.js';
import {bodyOf, fillIn, openForm, receiptIsShown, words} from './filling.js';

/** A picture as a camera makes it: large, and with something written beside the pixels. */
const photo = async (): Promise<File> => {
  const bytes = new Uint8Array(await (await aPicture(3000)).arrayBuffer());
  const place = new TextEncoder().encode('Exif\0\0GPS 31.23 N 121.47 E');
  const segment = [0xff, 0xe1, 0, place.length + 2, ...place];
  const parts = [bytes.slice(0, 2), new Uint8Array(segment), bytes.slice(2)];
  return new File(parts, 'kitchen.jpg', {type: 'image/jpeg'});
};

const pdf = aDocument();

const choose = async (...files: File[]): Promise<void> => {
  await owner.finds('button', 'Choose files');
  const form = document.querySelector('owner-inquiry-form');
  chooseIn(form?.shadowRoot?.querySelector('owner-inquiry-details'), ...files);
};

describe('files in <owner-inquiry-form>', () => {
  const use = usePage();

  it('says the limits before anything is chosen', async () => {
    await openForm();
    await owner.sees('Up to 5 photos, PDF documents or voice notes, each up to 10 MB.');
    expect(owner.readsBeside('button', 'Choose files')).to.contain('Up to 5 photos');
  });

  it('go with the request: photos smaller, and without where they were taken', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await choose(await photo(), pdf);
    await until(() => owner.reads().split('Ready').length === 3, 'both are ready');
    const [first, second] = [...use.backend.uploads.values()];
    expect([first?.name, second?.name]).to.deep.equal(['kitchen.jpg', 'plan.pdf']);
    const sent = await first?.content.text();
    expect(sent).not.to.contain('Exif');
    const picture = await createImageBitmap(first?.content ?? new Blob());
    expect([picture.width, picture.height]).to.deep.equal([2560, 1280]);

    await owner.presses('Send');
    await receiptIsShown();
    const request = (await bodyOf(calls[0])) as NewRequest;
    expect(request.attachments).to.deep.equal([{id: 'upload-1'}, {id: 'upload-2'}]);
    const kept = [...use.backend.requests.values()].pop();
    expect(kept?.request.timeline[0]?.attachments?.length).to.equal(2);
  });

  it('are waited for when the owner sends at once', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await choose(pdf);
    await owner.presses('Send');
    await receiptIsShown();
    const request = (await bodyOf(calls[0])) as NewRequest;
    expect(request.attachments).to.deep.equal([{id: 'upload-1'}]);
  });

  it('go on after a cut, by themselves', async () => {
    await openForm();
    answer('sendUpload', networkError, () => undefined);
    await choose(pdf);
    await owner.sees('Ready');
    expect(await use.backend.uploads.get('upload-1')?.content.text()).to.equal(await pdf.text());
  });

  const refused: readonly (readonly [string, File, string])[] = [
    ['an empty file', new File([], 'nothing.jpg'), 'This file is empty.'],
    [
      'a page',
      new File(['<script>1</script>'], 'x.jpg', {type: 'image/jpeg'}),
      'Files of this type',
    ],
    [
      'a HEIC photo that this browser cannot read',
      new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], 'IMG_1.HEIC', {type: 'image/heic'}),
      'This browser cannot read HEIC photos.',
    ],
    [
      'a damaged photo',
      new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2])], 'a.jpg'),
      'This file could not be read.',
    ],
    [
      'a large document',
      new File(['%PDF-1.7', new Uint8Array(10_000_001)], 'all.pdf'),
      'This file is too large.',
    ],
  ];
  for (const [name, file, text] of refused) {
    it(`say kindly beside ${name} what is in the way, and leave the words alone`, async () => {
      await openForm();
      await owner.writes('In your own words', words);
      await choose(file);
      await owner.sees(text);
      expect(owner.wrote('In your own words')).to.equal(words);
      expect(use.backend.uploads.size).to.equal(0);
    });
  }

  it('have names that cannot turn the words around them', async () => {
    await openForm();
    await choose(new File(['%PDF-1.7'], 'plan\u202efdp.exe\u0000.pdf'));
    await owner.sees('planfdp.exe.pdf');
  });

  it('can be taken out again', async () => {
    await openForm();
    await choose(pdf);
    await owner.sees('Ready');
    await owner.presses('Remove plan.pdf');
    await owner.losesSight('Ready');
    await until(() => use.backend.uploads.size === 0, 'it is taken back');
    expect(owner.isAt()).to.equal('Choose files');
  });

  it('say what the backend would not take, and do not hold up the request', async () => {
    await openForm();
    await fillIn();
    answer('sendUpload', status(415));
    await choose(pdf);
    await owner.sees('The service could not take in this file.');
    await owner.presses('Send');
    await receiptIsShown();
  });

  it('are for everyone: with names for all there is', async () => {
    const form = await openForm();
    await choose(pdf, new File([], 'nothing.jpg'));
    await owner.sees('This file is empty.');
    await owner.sees('Ready');
    await expect(form).to.be.accessible();
  });
});
