import {http, HttpResponse, type HttpHandler} from 'msw';
import type {Answer, AnswerList, Receipt} from '../contract/index.js';
import {inLanguage, type TestBackend} from './backend.js';
import {refuseCommunity, refuseParameter} from './checks.js';
import {pathOf} from './operations.js';
import {replyToRead, replyWithProblem} from './replies.js';
import {aReceipt, aRequest, aRequestEvent} from './request-builders.js';
import {once} from './write-handlers.js';

/** Answers what helps while an owner asks. */
export const askingHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint} = backend;
  return [
    http.get(pathOf('listAnswers', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const query = new URL(request.url).searchParams;
      const q = query.get('q') ?? '';
      if (q === '') return refuseParameter('q');
      const {value, lang} = inLanguage(backend.known, query.get('lang'));
      const fitting = value.filter(({title}) => sharesWords(title, q));
      const list: AnswerList = {items: fitting.slice(0, Number(query.get('limit') ?? 3))};
      return replyToRead(request, list, lang);
    }),

    http.post<{id: string}>(pathOf('followFault', endpoint), async ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value} = inLanguage(backend.known, null);
      const fault = value.find(({faultId}) => faultId === params.id);
      if (!fault) return replyWithProblem({});
      return once(backend, request, () => ({errors: [], record: () => follow(backend, fault)}));
    }),

    http.get(pathOf('getProofOfWork', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      if (backend.challenge === undefined) return replyWithProblem({});
      return HttpResponse.json(
        {kind: 'altcha', challenge: backend.challenge},
        {headers: {ETag: '"challenge"', 'Cache-Control': 'no-store'}},
      );
    }),
  ];
};

/** Words of alphabets, pairs of Han characters. */
const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/[a-z]{4,}|(?=(\p{Script=Han}{2}))/gu)].map(
    ([word, pair]) => pair ?? word,
  );

const sharesWords = (title: string, q: string): boolean => {
  const asked = new Set(wordsOf(q));
  return wordsOf(title).some((word) => asked.has(word));
};

const follow = (backend: TestBackend, {title, until}: Answer): Receipt => {
  const submittedAt = new Date().toISOString();
  const receipt = aReceipt({
    reference: `RSF-261123-${String(backend.requests.size + 1).padStart(4, '0')}`,
    submittedAt,
    state: 'in_progress',
    nextStep: 'We tell you of progress here.',
    expectedAt: until,
  });
  backend.addRequest(
    aRequest({
      reference: receipt.reference,
      description: title,
      submittedAt,
      updatedAt: submittedAt,
      state: 'in_progress',
      timeline: [aRequestEvent({at: submittedAt})],
    }),
    receipt.code,
  );
  return receipt;
};
