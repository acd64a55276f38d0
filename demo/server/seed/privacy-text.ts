import type {Localized} from '../languages.js';

/** What both demo communities ask consent to. */
export const privacyText: Localized = {
  'zh-Hans':
    '我们用您填写的内容和联系方式来办理并答复这件事，只有经办人员可以看到。办结满两年后删除。您可以随时向服务中心查询、更正或要求删除。',
  'zh-Hant':
    '我們以您填寫的內容與聯絡方式辦理並答覆這件事，只有承辦人員可以看到。結案滿兩年後刪除。您可以隨時向服務中心查詢、更正或要求刪除。',
  en: 'We use what you write and how to reach you to deal with this matter and answer you. Only the staff who deal with it can see it. It is deleted two years after the matter is closed. You may ask the service centre at any time to see, correct or delete it.',
};
