import {bestLanguage} from '../languages.js';

/** What the backend says while somebody asks. */
interface AskingWords {
  readonly knownFault: string;
  /** The receipt of somebody who follows a fault. */
  readonly following: string;
  readonly faultOver: string;
  readonly tooManyFromHere: string;
  readonly tooManyForUnit: string;
  readonly tooManyLinks: string;
  readonly notAccepted: string;
}

const words: Readonly<Record<string, AskingWords>> = {
  'zh-Hans': {
    knownFault: '这件事已有邻居告诉我们，我们正在处理。您可以关注进展，不必再写一遍。',
    following: '感谢您告知。这处故障我们正在处理，有进展会在这里告诉您。',
    faultOver: '这处故障已处理完毕。如果您那里仍有问题，欢迎随时告诉我们。',
    tooManyFromHere: '从您这里短时间内已收到多件事项，我们都收到了。请稍后再提交，急事请直接致电。',
    tooManyForUnit: '您这一户今天已提交多件事项，我们正在逐一办理。急事请直接致电，我们马上处理。',
    tooManyLinks: '网址有点多，我们的系统暂时收不下。请保留最要紧的几个再提交，谢谢您。',
    notAccepted: '这次没能收下您的内容，十分抱歉。请直接致电服务中心，我们为您登记。',
  },
  'zh-Hant': {
    knownFault: '這件事已有鄰居告訴我們，我們正在處理。您可以關注進展，不必再寫一遍。',
    following: '感謝您告知。這處故障我們正在處理，有進展會在這裡告訴您。',
    faultOver: '這處故障已處理完畢。如果您那裡仍有問題，歡迎隨時告訴我們。',
    tooManyFromHere: '從您這裡短時間內已收到多件事項，我們都收到了。請稍後再送出，急事請直接來電。',
    tooManyForUnit: '您這一戶今天已送出多件事項，我們正在逐一處理。急事請直接來電，我們馬上處理。',
    tooManyLinks: '網址有點多，我們的系統暫時收不下。請保留最要緊的幾個再送出，謝謝您。',
    notAccepted: '這次沒能收下您的內容，十分抱歉。請直接致電服務中心，我們為您登記。',
  },
  en: {
    knownFault:
      'A neighbour has told us already and we are seeing to it. You may follow it; there is no need to write it again.',
    following:
      'Thank you for telling us. We are seeing to this fault and tell you of progress here.',
    faultOver:
      'This fault has been seen to. Should anything still be wrong at your place, please tell us at any time.',
    tooManyFromHere:
      'Several requests have come from your connection in a short time; we have them all. Please send this one a little later, and telephone us about anything urgent.',
    tooManyForUnit:
      'Several requests have come from your home today and we are seeing to each. Please telephone us about anything urgent, and we deal with it at once.',
    tooManyLinks:
      'There are more web addresses in this than our system takes in. Please keep the most important ones and send it again. Thank you.',
    notAccepted:
      'We are sorry, this could not be taken in. Please telephone the service centre and we will note it down for you.',
  },
};

/** The words of the nearest language there are words in; English where none is near. */
export const askingWords = (lang: string | undefined): AskingWords => {
  const chosen = lang?.toLowerCase().startsWith('zh')
    ? bestLanguage(lang, Object.keys(words))
    : 'en';
  return words[chosen] ?? words['en'];
};
