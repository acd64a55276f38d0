import {expect, html} from '@open-wc/testing';
import type {OwnerPortal, SurveyWidget} from '../../../src/index.js';
import {aSurvey, status} from '../../../src/testing/index.js';
import {readFeeFragment} from '../../../src/widgets/fee-breakdown/fee-link.js';
import {owner} from '../../support/owner.js';
import {answer, observe, open, until, usePage, type PageOptions} from '../../support/page.js';

const openSurvey = async (isSignedIn = true, page: PageOptions = {}): Promise<SurveyWidget> => {
  const survey = await open<SurveyWidget>(
    html`<owner-survey ask-href="/ask" notices-href="/notices" fees-href="/fees"></owner-survey>`,
    page,
  );
  if (isSignedIn) (survey.parentElement as OwnerPortal).getToken = () => 'token-of-mr-zhou';
  return survey;
};

describe('a survey round', () => {
  const use = usePage();
  afterEach(() => indexedDB.deleteDatabase('owner-portal'));

  const kind = 'urn:owner-portal:problem';

  it('asks to sign in where it takes one answer of a household, and shows no question', async () => {
    await openSurvey(false);
    await owner.sees('one answer from each household');
    expect(owner.findsAll('radio')).to.be.empty;
  });

  it('says who can know the answers, chooses nothing, and shows how far one has come', async () => {
    const widget = await openSurvey();
    await owner.sees('0 of 5 answered');
    expect(owner.reads()).to.contain('nobody can find out who answered what');
    const radios = owner.findsAll('radio') as HTMLInputElement[];
    expect(radios.some(({checked}) => checked)).to.be.false;
    await owner.chooses('Building 3');
    await owner.sees('1 of 5 answered');
    await expect(widget).to.be.accessible();
  });

  it('asks further where an answer leads there, and not where it does not', async () => {
    await openSurvey();
    await owner.sees('0 of 5 answered');
    const [bad] = owner.findsAll('radio', 'Very dissatisfied');
    bad?.click();
    await owner.finds('textbox', 'What should we do better?');
    owner.findsAll('radio', 'Very satisfied')[0]?.click();
    await owner.losesSight('What should we do better?');
  });

  it('says of a question it does not know that it cannot be answered here, and sends the rest', async () => {
    const [overall] = aSurvey().questions;
    if (!overall) throw new Error('A question is needed.');
    const odd = {id: 'map', type: 'map', title: 'Where is it dark?'};
    use.backend.surveys = [aSurvey({questions: [overall, odd]})];
    await openSurvey();
    await owner.sees('Where is it dark? This question cannot be answered on this page yet');
    expect(owner.reads()).to.contain('0 of 1 answered');
    owner.findsAll('radio', 'Very satisfied')[0]?.click();
    await owner.presses('Send my answers');
    await owner.sees('we have received your answers');
    expect(use.backend.surveyResponses).to.deep.equal([
      {answers: [{questionId: 'overall', values: ['5']}]},
    ]);
  });

  it('leads to the question that needs an answer, and sends nothing', async () => {
    const calls = observe('createSurveyResponse');
    await openSurvey();
    await owner.presses('Send my answers');
    await owner.sees('An answer to this one would help us');
    expect(calls).to.be.empty;
  });

  it('sends what was asked and nothing else, and thanks', async () => {
    await openSurvey();
    await owner.sees('0 of 5 answered');
    owner.findsAll('radio', 'Dissatisfied')[0]?.click();
    await owner.writes('What should we do better?', 'Light in the garage');
    owner.findsAll('radio', 'Very satisfied')[0]?.click();
    await owner.chooses('10');
    await owner.ticks('This website');
    await owner.presses('Send my answers');
    await owner.sees('we have received your answers');
    expect(use.backend.surveyResponses).to.deep.equal([
      {
        answers: [
          {questionId: 'overall', values: ['5']},
          {questionId: 'recommend', values: ['10']},
          {questionId: 'channels', values: ['site']},
        ],
      },
    ]);
  });

  it('has its answers still after a reload', async () => {
    const widget = await openSurvey();
    await owner.chooses('Building 3');
    await owner.sees('1 of 5 answered');
    await until(() => widget.isConnected, 'the page');
    await new Promise((resolve) => setTimeout(resolve, 300));
    widget.closest('owner-portal')?.remove();
    await openSurvey();
    await owner.sees('1 of 5 answered');
  });

  it('tells a household that has answered, before it writes', async () => {
    use.backend.hasAnswered.add(aSurvey().id);
    await openSurvey();
    await owner.sees('Your household has answered this round');
    expect(owner.findsAll('radio')).to.be.empty;
  });

  for (const [type, words] of [
    ['survey-closed', 'this round has ended in the meantime'],
    ['already-answered', 'Your household has answered'],
  ] as const) {
    it(`words ${type} and keeps the answers`, async () => {
      answer('createSurveyResponse', status(422, {type: `${kind}:${type}`}));
      await openSurvey();
      await owner.sees('0 of 5 answered');
      owner.findsAll('radio', 'Satisfied')[0]?.click();
      await owner.presses('Send my answers');
      await owner.sees(words);
      expect(owner.reads()).to.contain('1 of 5 answered');
    });
  }
});

describe('the results of a survey', () => {
  const use = usePage();

  it('have formula and n, hide the small group, and lead to what was done', async () => {
    use.backend.surveys = [aSurvey({id: 'satisfaction-spring', state: 'closed', hasResults: true})];
    const widget = await openSurvey(false);
    await owner.sees('75.0% satisfied');
    expect(owner.reads()).to.contain('(10 very satisfied + 20 satisfied) ÷ n = 40');
    expect(owner.reads()).to.match(/Building 3 Not shown/);
    expect(owner.reads()).to.contain('Fewer than 5 answers');
    const link = await owner.finds('link', 'Notice about the lamps');
    expect((link as HTMLAnchorElement).href).to.equal(
      `${location.origin}/notices#owner-notice=notice-1`,
    );
    const fee = await owner.finds('link', 'Upkeep of common equipment');
    const {hash} = new URL((fee as HTMLAnchorElement).href);
    expect(readFeeFragment(hash)).to.deep.equal({period: '2025', id: 'categories/facilities'});
    await owner.finds('link', 'Ask about this: Would you recommend living here?');
    await expect(widget).to.be.accessible();
  });

  it('appear by themselves when they are published', async () => {
    use.backend.surveys = [aSurvey({state: 'closed'})];
    await openSurvey(false);
    await owner.sees(/no survey|ended on/);
    use.backend.surveys = [aSurvey({id: 'satisfaction-spring', state: 'closed', hasResults: true})];
    await until(() => use.backend.streams.count('notices') > 0, 'a watch');
    use.backend.tell('surveys');
    await owner.sees('You said, we did');
  });
});
