import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {safeParse, type GenericSchema} from 'valibot';
import {RestClient, type PortalClient} from '../../src/client/index.js';
import {requestPageSchema} from '../../src/client/following-schemas.js';
import {answerListSchema, proofOfWorkSchema} from '../../src/client/asking-schemas.js';
import {feeSchemas} from '../../src/client/fee-schemas.js';
import {noticeSchemas} from '../../src/client/notice-schemas.js';
import * as recordSchemas from '../../src/client/record-schemas.js';
import * as standardsSchemas from '../../src/client/standards-schemas.js';
import * as ownSchemas from '../../src/client/schemas.js';
import * as societySchemas from '../../src/client/society-schemas.js';
import {
  anEmergency,
  aRenovationService,
  someAnswers,
  aContact,
  aFeeAccount,
  aFeeStatement,
  aMeeting,
  aNewRequest,
  aNotice,
  aPlace,
  aPortal,
  aProblem,
  aReceipt,
  aRefusal,
  aRequest,
  aRequestEvent,
  anEscalationStage,
  aService,
  aServiceStandard,
  aDirectoryContact,
  someContacts,
  someStandards,
  aServiceReport,
  aSurvey,
  someMeetings,
  someNotices,
  someServices,
  someSurveyResults,
  type OperationId,
} from '../../src/testing/index.js';
import {receiptSchema} from '../../src/client/receipt-schema.js';
import {createOperations, type OperationNeeds} from '../../src/client/operations.js';
import {routes} from '../../src/testing/operations.js';
import {complaintsBySchema, document, operations} from './contract.js';
import {breaches, valuesOf} from './values.js';

const bySchema: Readonly<Record<string, GenericSchema>> = {
  Portal: ownSchemas.portalSchema,
  ServiceList: ownSchemas.serviceListSchema,
  NoticePage: noticeSchemas.page,
  Notice: noticeSchemas.notice,
  NoticeAcknowledgement: noticeSchemas.acknowledgement,
  NoticeAcknowledgementList: noticeSchemas.acknowledgementList,
  Receipt: receiptSchema,
  AnswerList: answerListSchema,
  ProofOfWork: proofOfWorkSchema,
  RequestEvent: recordSchemas.requestEventSchema,
  Request: recordSchemas.requestSchema,
  RequestPage: requestPageSchema,
  ServiceStandard: standardsSchemas.serviceStandardSchema,
  StandardsPublication: standardsSchemas.standardsSchema,
  DirectoryContact: standardsSchemas.directoryContactSchema,
  ContactsPublication: standardsSchemas.contactsSchema,
  FeeAccount: feeSchemas.account,
  FeeAccountList: feeSchemas.accountList,
  FeeStatement: feeSchemas.statement,
  FeeStatementList: feeSchemas.statementList,
  SurveyList: societySchemas.surveyListSchema,
  Survey: societySchemas.surveySchema,
  SurveyReceipt: societySchemas.surveyReceiptSchema,
  SurveyResults: societySchemas.surveyResultsSchema,
  Meeting: societySchemas.meetingSchema,
  MeetingPage: societySchemas.meetingPageSchema,
  ServiceReport: societySchemas.serviceReportSchema,
};

describe('the client takes what the contract allows', () => {
  for (const [name, schema] of Object.entries(bySchema)) {
    const contract = document.components.schemas[name] ?? {};

    it(`${name}: any value of the contract's schema`, () => {
      fc.assert(
        fc.property(valuesOf(contract), (value) => {
          assert.deepEqual(complaintsBySchema(name, value), []);
          const {success, output} = safeParse(schema, value);
          assert.ok(success);
          assert.deepEqual(output, value);
        }),
        {numRuns: 60, seed: 20261123},
      );
    });

    it(`${name}: without what the contract does not know`, () => {
      const [value] = fc.sample(valuesOf(contract), {numRuns: 1, seed: 1});
      const {output} = safeParse(schema, {...(value as object), tracker: 'x'});
      assert.deepEqual(output, value);
    });

    it(`${name}: nothing with a required member missing or a member of another type`, () => {
      fc.assert(
        fc.property(valuesOf(contract), (value) => {
          for (const {what, breach} of breaches(contract, value)) {
            assert.equal(safeParse(schema, breach).success, false, what);
          }
        }),
        {numRuns: 20, seed: 20261123},
      );
    });
  }
});

/** The method that speaks each operation; a new operation fails to compile until it has one. */
const methods: Readonly<Record<OperationId, keyof PortalClient>> = {
  getPortal: 'portal',
  listServices: 'services',
  listNotices: 'notices',
  getNotice: 'notice',
  acknowledgeNotice: 'acknowledgeNotice',
  listAcknowledgements: 'acknowledgements',
  getRequest: 'request',
  listStandards: 'standards',
  listContacts: 'contacts',
  listFeeAccounts: 'feeAccounts',
  getFeeAccount: 'feeAccount',
  listFeeStatements: 'feeStatements',
  getFeeStatement: 'feeStatement',
  listRequests: 'requests',
  listAnswers: 'answers',
  followFault: 'followFault',
  getProofOfWork: 'proofOfWork',
  createRequest: 'createRequest',
  createMessage: 'createMessage',
  replyToAppointment: 'takeTurn',
  objectToHandover: 'takeTurn',
  withdrawRequest: 'takeTurn',
  rateRequest: 'takeTurn',
  reopenRequest: 'takeTurn',
  recategoriseRequest: 'takeTurn',
  escalateRequest: 'takeTurn',
  listSurveys: 'surveys',
  getSurvey: 'survey',
  createSurveyResponse: 'createSurveyResponse',
  getSurveyResults: 'surveyResults',
  listMeetings: 'meetings',
  getMeeting: 'meeting',
  putMeetingReply: 'replyToMeeting',
  getMeetingCalendar: 'calendarAddress',
  getServiceReport: 'serviceReport',
  streamCommunityEvents: 'watchNotices',
  streamRequestEvents: 'watchRequest',
  createUpload: 'upload',
  getUploadOffset: 'upload',
  sendUpload: 'upload',
  deleteUpload: 'discardUpload',
  getAttachment: 'attachment',
};

describe('every operation of the contract', () => {
  it('has a method of the client', () => {
    const lazily = createOperations({transport: {}} as OperationNeeds);
    const spoken = Object.entries(methods).filter(
      ([, method]) => method in RestClient.prototype || method in lazily,
    );
    assert.deepEqual(
      spoken.map(([operation]) => operation).sort(),
      operations.map(({operationId}) => operationId).sort(),
    );
  });

  it('is where the handlers look for it', () => {
    assert.deepEqual(
      routes,
      Object.fromEntries(
        operations.map(({operationId, method, path}) => [operationId, {method, path}]),
      ),
    );
  });
});

describe('the builders make what the contract allows', () => {
  for (const lang of ['en', 'zh-Hans'] as const) {
    const made: readonly (readonly [string, unknown])[] = [
      ['Contact', aContact({}, lang)],
      ['Place', aPlace({}, lang)],
      ['Portal', aPortal({}, lang)],
      ['Service', aService({}, lang)],
      ['ServiceList', {items: someServices(lang)}],
      ['Service', aRenovationService({}, lang)],
      ['Emergency', anEmergency({}, lang)],
      ['AnswerList', {items: someAnswers(lang)}],
      ['Notice', aNotice({}, lang)],
      ['NoticePage', {items: someNotices(lang)}],
      ['ServiceStandard', aServiceStandard({}, lang)],
      ['ServiceStandards', someStandards({}, lang)],
      ['DirectoryContact', aDirectoryContact({}, lang)],
      ['ContactDirectory', someContacts({}, lang)],
      ['FeeAccount', aFeeAccount({}, lang)],
      ['FeeStatement', aFeeStatement({}, lang)],
      ['Survey', aSurvey({}, lang)],
      ['SurveyResults', someSurveyResults({}, lang)],
      ['Meeting', aMeeting({}, lang)],
      ['MeetingPage', {items: someMeetings(lang)}],
      ['ServiceReport', aServiceReport({}, lang)],
      ['NewRequest', aNewRequest({}, lang)],
      ['Receipt', aReceipt({}, lang)],
      ['Request', aRequest({}, lang)],
      ['RequestEvent', aRequestEvent()],
      ['EscalationStage', anEscalationStage({}, lang)],
      ['Refusal', aRefusal({}, lang)],
      ['Problem', aProblem()],
    ];
    for (const [name, value] of made) {
      it(`${name} in ${lang}`, () => {
        assert.deepEqual(complaintsBySchema(name, value), []);
      });
    }
  }

  it('with what the test says, and without what it says is absent', () => {
    const notice = aNotice({title: 'Tea', effectiveTo: undefined});
    assert.equal(notice.title, 'Tea');
    assert.equal('effectiveTo' in notice, false);
  });
});
