import {expect} from '@open-wc/testing';
import {networkError, noAnswer, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {answer, observe, until, usePage} from '../../support/page.js';
import {follow, hold, news} from './following.js';

const field = 'Write to us about this request';
const words = '  It flickers again 😀.\nSince Monday. ';

const reply = async (text = words): Promise<void> => {
  await owner.writes(field, text);
  await owner.presses('Send');
};

describe('a reply', () => {
  const use = usePage();

  it('is sent as it was typed, thanked for, and shown in the record', async () => {
    const calls = observe('createMessage');
    await follow();
    await reply();
    await owner.sees('Thank you. We have received your message.');
    await owner.sees(/Message You · .* It flickers again 😀\. Since Monday\./);
    expect(await calls[0]?.json()).to.deep.equal({text: words});
  });

  it('leaves an empty field for the next', async () => {
    await follow();
    await reply();
    await owner.sees('Thank you.');
    expect(owner.wrote(field)).to.equal('');
  });

  it('is recorded once, however often the button is pressed', async () => {
    const calls = observe('createMessage');
    await follow();
    await owner.writes(field, words);
    const button = await owner.finds('button', 'Send');
    button.click();
    button.click();
    await owner.sees('Thank you.');
    expect(calls).to.have.length(1);
  });

  it('is no news to the one who wrote it', async () => {
    await follow();
    await reply();
    await owner.sees(/Message You/);
    expect(news()).to.equal('Thank you. We have received your message.');
  });

  it('answers the question, which is then settled', async () => {
    hold(use.backend, {
      state: 'waiting_owner',
      stateLabel: undefined,
      question: {text: 'Which lamp?'},
    });
    await follow();
    await owner.writes('Your answer', 'The left one.');
    await owner.presses('Send');
    await owner.losesSight('We have a question for you');
    await owner.sees('In progress');
  });

  it('needs a few words', async () => {
    const calls = observe('createMessage');
    await follow();
    await reply(' \n ');
    await owner.sees('Please write a few words first.');
    expect(owner.readsBeside('textbox', field)).to.contain('Please write a few words first.');
    expect(owner.isAt()).to.equal(field);
    expect(calls).to.be.empty;
  });

  it('may be 4,000 characters long, an emoji counting as one', async () => {
    await follow();
    await reply('😀'.repeat(4001));
    await owner.sees('This is 1 character too long.');
    await reply('😀'.repeat(4000));
    await owner.sees('Thank you.');
  });

  it('is kept when it could not be sent, and goes out on another try with the same key', async () => {
    const threeTimes = [networkError, networkError, networkError];
    const calls = answer('createMessage', ...threeTimes, () => undefined);
    await follow();
    await reply();
    await owner.sees('We could not confirm that your message arrived.');
    expect(owner.wrote(field)).to.equal(words);
    await owner.presses('Try again');
    await owner.sees('Thank you.');
    const keys = calls.map(({headers}) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).to.equal(1);
  });

  it('is said to be not sent where the backend refused it', async () => {
    answer('createMessage', status(403));
    await follow();
    await reply();
    await owner.sees('Your message could not be sent yet. It is still here.');
    expect(owner.reads()).not.to.contain('We could not confirm');
  });

  it('keeps what is typed while it is on its way', async () => {
    let record = (): void => {};
    use.backend.recording = new Promise((resolve) => {
      record = resolve;
    });
    await follow();
    await reply();
    await owner.sees('Sending. One moment, please.');
    await owner.writes(field, 'One more thing.');
    record();
    await owner.sees(/Message You · .* It flickers again/);
    expect(owner.wrote(field)).to.equal('One more thing.');
  });

  it('in the making is there again after a reload, and says so', async () => {
    await follow();
    await owner.writes(field, words);
    await owner.sees('Draft, saved on this device.');
    document.querySelector('owner-portal')?.remove();
    await follow();
    await until(() => owner.wrote(field) === words, 'the draft');
    await owner.presses('Send');
    await owner.sees('Thank you. We have received your message.');
  });

  it('in the making survives news and a change of language', async () => {
    const widget = await follow();
    await owner.writes(field, words);
    widget.closest('owner-portal')?.setAttribute('lang', 'zh-TW');
    await owner.sees('您的原話');
    expect(owner.wrote('就這件事給我們留言')).to.equal(words);
  });

  it('in the making survives a change of language that cannot be had', async () => {
    const widget = await follow();
    await owner.writes(field, words);
    answer('getRequest', status(503));
    widget.closest('owner-portal')?.setAttribute('lang', 'zh-TW');
    await owner.sees('剛才沒能取得最新進展');
    expect(owner.wrote('就這件事給我們留言')).to.equal(words);
  });

  it('says that it is on its way', async () => {
    answer('createMessage', noAnswer);
    await follow();
    await reply();
    await owner.sees('Sending. One moment, please.');
    expect((await owner.finds('button', 'Send')).getAttribute('aria-disabled')).to.equal('true');
  });
});
