import type {
  EscalationStage,
  Handler,
  NewRequest,
  PortalRequest,
  Problem,
  Receipt,
  RequestEvent,
} from '../contract/index.js';
import {built} from './built.js';
import {aContact, type BuilderLanguage} from './portal-builders.js';

const words = {
  en: 'The light on the third floor of building 3 has been out for two days. It is hard to see the steps.',
  'zh-Hans': '3 幢三楼楼道的灯坏了两天，晚上上下楼看不清台阶。',
};

/** What an owner sends: a broken light, with a telephone number. */
export const aNewRequest = (
  overrides: Partial<NewRequest> = {},
  lang: BuilderLanguage = 'en',
): NewRequest =>
  built(
    {
      serviceCode: 'repair-common',
      description: words[lang],
      location: {
        placeId: 'building-3',
        detail: {en: 'Third-floor landing', 'zh-Hans': '三楼楼梯间'}[lang],
      },
      contact: {name: {en: 'Zhou Min', 'zh-Hans': '周敏'}[lang], phone: '+86 138 0000 1234'},
      consent: {privacyNoticeVersion: '2026-01'},
      lang,
      tone: 'formal',
    },
    overrides,
  );

/** The proof that a request was received. */
export const aReceipt = (overrides: Partial<Receipt> = {}, lang: BuilderLanguage = 'en'): Receipt =>
  built(
    {
      reference: 'RS-261123-0001',
      code: '4821-7730-1956',
      submittedAt: '2026-11-23T10:00:00+08:00',
      state: 'submitted',
      nextStep: {
        en: 'We read your report and tell you within two hours who takes care of it.',
        'zh-Hans': '我们会尽快查看，并在两小时内告知您由谁处理。',
      }[lang],
      lang,
      contact: aContact({}, lang),
    },
    overrides,
  );

/** Who has a request. */
export const aHandler = (overrides: Partial<Handler> = {}, lang: BuilderLanguage = 'en'): Handler =>
  built(
    {
      name: {en: 'Chen Wei', 'zh-Hans': '陈伟'}[lang],
      role: {en: 'Electrician', 'zh-Hans': '电工'}[lang],
      phone: '+86 571 8765 4310',
    },
    overrides,
  );

/** A refusal with its four parts. */
export const aRefusal = (
  overrides: Partial<NonNullable<RequestEvent['refusal']>> = {},
  lang: BuilderLanguage = 'en',
): NonNullable<RequestEvent['refusal']> =>
  built(
    {
      reason: {en: 'Outside what the fee covers', 'zh-Hans': '不在物业费服务范围内'}[lang],
      explanation: {
        en: 'The lamp belongs to the flat’s own circuit, which its owner maintains.',
        'zh-Hans': '该灯具接在户内线路上，由业主自行维护。',
      }[lang],
      alternative: {
        en: 'Our electrician can replace it for ¥30, on a day of your choice.',
        'zh-Hans': '如您需要，电工可按 30 元上门更换，时间由您定。',
      }[lang],
      escalation: {
        en: 'If you see it otherwise, the manager, Ms Lin, is glad to hear you: +86 571 8765 4322.',
        'zh-Hans': '如您有不同意见，欢迎联系林经理：0571-8765-4322。',
      }[lang],
    },
    overrides,
  );

/** The first stage of complaint: the manager, who answers within five working days. */
export const anEscalationStage = (
  overrides: Partial<EscalationStage> = {},
  lang: BuilderLanguage = 'en',
): EscalationStage =>
  built(
    {
      name: {en: 'Manager', 'zh-Hans': '项目经理'}[lang],
      contact: aContact(
        {kind: 'complaints', name: {en: 'Ms Lin', 'zh-Hans': '林经理'}[lang]},
        lang,
      ),
      promise: {en: 'Answers within 5 working days', 'zh-Hans': '5 个工作日内答复'}[lang],
    },
    overrides,
  );

/** One entry of a request's record: its submission by the owner. */
export const aRequestEvent = (overrides: Partial<RequestEvent> = {}): RequestEvent =>
  built(
    {
      id: 'event-1',
      at: '2026-11-23T10:00:00+08:00',
      type: 'submitted',
      actor: {role: 'owner'},
      toState: 'submitted',
    },
    overrides,
  );

/** A request that was accepted by an electrician. */
export const aRequest = (
  overrides: Partial<PortalRequest> = {},
  lang: BuilderLanguage = 'en',
): PortalRequest => {
  const handler = aHandler({}, lang);
  const expectedAt = '2026-11-23T18:00:00+08:00';
  return built(
    {
      reference: 'RS-261123-0001',
      serviceCode: 'repair-common',
      serviceName: {en: 'Repair in a common area', 'zh-Hans': '公共区域报修'}[lang],
      description: words[lang],
      lang,
      location: {
        placeName: {en: 'Building 3', 'zh-Hans': '3 幢'}[lang],
        detail: {en: 'Third-floor landing', 'zh-Hans': '三楼楼梯间'}[lang],
      },
      submittedAt: '2026-11-23T10:00:00+08:00',
      updatedAt: '2026-11-23T10:20:00+08:00',
      version: 2,
      status: 'open',
      state: 'accepted',
      stateLabel: {en: 'Accepted', 'zh-Hans': '已受理'}[lang],
      nextStep: {
        en: 'Chen Wei replaces the lamp today.',
        'zh-Hans': '陈伟师傅今天会更换灯具。',
      }[lang],
      expectedAt,
      handler,
      mayTurn: ['withdrawal', 'escalation', 'recategorisation'],
      otherKinds: [
        {code: 'inquiry', name: 'Question'},
        {code: 'repair-home', name: 'Repair at home'},
      ],
      reopenCount: 0,
      escalation: [anEscalationStage({}, lang)],
      timeline: [
        aRequestEvent(),
        aRequestEvent({
          id: 'event-2',
          at: '2026-11-23T10:20:00+08:00',
          type: 'state-changed',
          actor: {role: 'staff', name: {en: 'Service centre', 'zh-Hans': '客户服务中心'}[lang]},
          fromState: 'submitted',
          toState: 'accepted',
          handler,
          expectedAt,
        }),
      ],
    },
    overrides,
  );
};

/** Problem details as the contract has them; 404 unless told otherwise. */
export const aProblem = (overrides: Partial<Problem> = {}): Problem =>
  built(
    {
      type: 'urn:owner-portal:problem:not-found',
      title: 'There is nothing here.',
      status: 404,
    },
    overrides,
  );
