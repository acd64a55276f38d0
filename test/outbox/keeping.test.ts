import {expect, html} from '@open-wc/testing';
import {networkError, noAnswer, status} from '../../src/testing/index.js';
import {aDocument, choose as chooseIn} from '../support/files.js';
import {owner} from '../support/owner.js';
import {
  answer,
  breakDown,
  consoleWarnings,
  observe,
  open,
  until,
  usePage,
} from '../support/page.js';
import {
  fillIn,
  isAnnounced,
  openForm,
  receiptIsShown,
  words,
} from '../widgets/inquiry-form/filling.js';

const notConfirmed = 'We could not confirm that it arrived.';
const threeTimes = [networkError, networkError, networkError];

/** Everything the device keeps, as one text. */
const kept = async (): Promise<string> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('owner-portal');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('What was kept could not be read.'));
  });
  try {
    if (!database.objectStoreNames.contains('records')) return '';
    return await new Promise((resolve) => {
      const reading = database.transaction('records').objectStore('records').getAll();
      reading.onsuccess = () => resolve(JSON.stringify(reading.result));
    });
  } finally {
    database.close();
  }
};

/** The page goes, and another with the same portal comes, as after a reload. */
const comeBack = async (storage = 'device') => {
  document.querySelector('owner-portal')?.remove();
  return openForm({storage});
};

describe('what an owner is writing', () => {
  usePage();

  it('is there again after a reload, and says so', async () => {
    await openForm();
    await owner.writes('In your own words', words);
    await owner.sees('Draft, saved on this device.');
    await comeBack();
    await until(() => owner.wrote('In your own words') === words, 'the draft');
    await owner.sees('Draft, saved on this device.');
  });

  it('is kept without the name, the telephone and the e-mail address', async () => {
    await openForm();
    await fillIn({phone: '138 7777 1234'});
    await owner.writes('Your name', 'Zhou Min');
    await owner.writes('E-mail', 'zhou@example.org');
    await owner.sees('Draft, saved on this device.');
    const text = await kept();
    expect(text).to.contain(words);
    expect(text).not.to.match(/7777|Zhou|zhou@/);
  });

  it('leaves nothing once it was received', async () => {
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    while ((await kept()) !== '[]') await new Promise(requestAnimationFrame);
  });

  it('is kept for the tab alone where the page says so', async () => {
    await openForm({storage: 'session'});
    await owner.writes('In your own words', words);
    await owner.sees('Draft, saved until you close this tab.');
    expect(await kept()).not.to.contain(words);
    await comeBack('session');
    await until(() => owner.wrote('In your own words') === words, 'the draft');
  });

  it('is not kept, nor said to be, where the page says so', async () => {
    await openForm({storage: 'none'});
    await owner.writes('In your own words', words);
    await fillIn();
    expect(`${await kept()}${JSON.stringify(sessionStorage)}`).not.to.contain(words);
    expect(owner.reads()).not.to.contain('saved');
    await owner.presses('Send');
    await receiptIsShown();
  });

  it('is not kept where the page says something unheard-of; the webmaster is told once', async () => {
    const {said, restore} = consoleWarnings();
    await open(html`<owner-notice-board></owner-notice-board>`, {storage: 'disk'});
    restore();
    expect(said.filter((words_) => words_.includes('storage="disk"'))).to.have.length(1);
  });
});

describe('what an owner attaches', () => {
  const use = usePage();

  const choose = async (file: File) => {
    await owner.finds('button', 'Choose files');
    const form = document.querySelector('owner-inquiry-form');
    chooseIn(form?.shadowRoot?.querySelector('owner-inquiry-details'), file);
  };

  it('goes on after a reload that came before it was whole', async () => {
    const file = aDocument();
    const {mend} = breakDown('sendUpload', noAnswer);
    await openForm();
    await choose(file);
    await owner.sees('Draft, saved on this device.');
    while (!(await kept()).includes('"upload":"upload-1"')) {
      await new Promise(requestAnimationFrame);
    }
    document.querySelector('owner-portal')?.remove();
    mend();
    await openForm();
    await owner.sees('Ready');
    expect(await use.backend.uploads.get('upload-1')?.content.text()).to.equal(await file.text());
    // What is whole at the backend need not stay here as well.
    while ((await kept()).includes('"kind":"file"')) await new Promise(requestAnimationFrame);
  });

  it('is not called saved where the device has no room for it', async () => {
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: {kind?: string}, ...rest) {
      if (value.kind === 'file') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value, ...rest);
    };
    try {
      breakDown('sendUpload', noAnswer);
      await openForm();
      await owner.writes('In your own words', words);
      await choose(aDocument());
      await owner.sees('What you attached is not saved here yet.');
      expect(owner.wrote('In your own words')).to.equal(words);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});

describe('storage that cannot be had', () => {
  usePage();

  const failWith = (name: string) => {
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: unknown, ...rest) {
      if (this.name === 'records') throw new DOMException('', name);
      return put.call(this, value, ...rest);
    };
    return () => {
      IDBObjectStore.prototype.put = put;
    };
  };

  const cases = [
    ['QuotaExceededError', 'This device has no room left'],
    ['AbortError', 'The draft could not be saved on this device'],
    ['SecurityError', 'This browser does not allow anything to be saved'],
  ] as const;
  for (const [name, sentence] of cases) {
    it(`is told, and never called saved: ${name}`, async () => {
      const restore = failWith(name);
      try {
        answer('createRequest', ...threeTimes, () => undefined);
        await openForm();
        await fillIn();
        await owner.sees(sentence);
        await owner.presses('Send');
        await isAnnounced(notConfirmed);
        await owner.sees('Not sent yet, and not saved on this device.');
        await owner.presses('Try again');
        await receiptIsShown();
      } finally {
        restore();
      }
    });
  }
});

describe('what was sent off', () => {
  usePage();

  it('waits after a reload with its key, and is sent from there', async () => {
    const calls = answer('createRequest', ...threeTimes, () => undefined);
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced(notConfirmed);
    await owner.sees('Saved on this device, not sent yet.');
    await comeBack();
    await owner.sees('This has been sent, and we have received it.');
    await owner.sees('Number RS-');
    expect(new Set(calls.map(({headers}) => headers.get('Idempotency-Key'))).size).to.equal(1);
    await owner.presses('I have noted it');
    await owner.losesSight('Waiting to be sent');
    while ((await kept()) !== '[]') await new Promise(requestAnimationFrame);
  });

  it('is listed beside the status of requests as well, and once for the page', async () => {
    answer('createRequest', status(503));
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced(notConfirmed);
    document.querySelector('owner-portal')?.remove();
    await open(html`<owner-feedback-status></owner-feedback-status>`);
    await owner.sees('Waiting to be sent');
    await owner.sees(words);
    document.querySelector('owner-portal')?.append(document.createElement('owner-inquiry-form'));
    await owner.finds('textbox', 'In your own words');
    expect(owner.findsAll('heading', 'Waiting to be sent')).to.have.length(1);
    await owner.presses('Delete');
    await owner.losesSight('Waiting to be sent');
  });

  it('can be sent now, and deleted, by its owner', async () => {
    const calls = answer('createRequest', status(503));
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced(notConfirmed);
    await comeBack();
    await owner.sees('Waiting to be sent');
    await owner.finds('button', 'Send now');
    const before = calls.length;
    await owner.presses('Send now');
    await until(() => calls.length > before, 'another try');
    await owner.presses('Delete');
    await owner.losesSight('Waiting to be sent');
    expect(await kept()).to.equal('[]');
  });

  it('is shown with a copy where the backend refused it', async () => {
    answer('createRequest', ...threeTimes, status(403));
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced(notConfirmed);
    await comeBack();
    await owner.sees('This could not be sent: the service did not accept it.');
    await owner.sees(words);
    await owner.finds('button', 'Copy the text');
  });

  it('is not sent any more after seven days, and that is told', async () => {
    answer('createRequest', ...threeTimes);
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced(notConfirmed);
    const {now} = Date;
    const calls = observe('createRequest');
    Date.now = () => now() + 7.1 * 24 * 60 * 60 * 1000;
    try {
      await comeBack();
      await owner.sees('This could not be sent within seven days');
      await owner.sees(words);
      expect(calls).to.be.empty;
    } finally {
      Date.now = now;
    }
  });

  it('is not lost by a clock that is set back', async () => {
    answer('createRequest', ...threeTimes, () => undefined);
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced(notConfirmed);
    const {now} = Date;
    Date.now = () => now() - 400 * 24 * 60 * 60 * 1000;
    try {
      await comeBack();
      await owner.sees('This has been sent, and we have received it.');
    } finally {
      Date.now = now;
    }
  });
});
