/** A moment of a request's life, named as the action of the desk that it belongs to. */
export interface Phrase {
  readonly action: 'accepted' | 'transferred' | 'delayed' | 'declined' | 'resolved';
  /** BCP 47, and how the owner wishes to be addressed. */
  readonly lang: string;
  readonly tone: 'formal' | 'friendly';
  /** Slots stand in braces; an opening, to which staff add what is particular. */
  readonly text: string;
  /** Without these the owner would not be told what they need. */
  readonly requiredSlots: readonly string[];
}

const requiredSlots: Readonly<Record<Phrase['action'], readonly string[]>> = {
  accepted: ['handler', 'time'],
  transferred: ['handler', 'phone'],
  delayed: ['reason', 'new'],
  declined: ['reason', 'alternative', 'escalation'],
  resolved: ['result'],
};

const say = (
  action: Phrase['action'],
  lang: string,
  tone: Phrase['tone'],
  text: string,
): Phrase => ({action, lang, tone, text, requiredSlots: requiredSlots[action]});

/** The openings that staff may take, in every language and tone an owner may wish. */
export const phrases: readonly Phrase[] = [
  say(
    'accepted',
    'zh-Hans',
    'formal',
    '尊敬的{name}，您好。您反映的“{subject}”我们已经收到，编号 {no}。感谢您告知我们，给您带来的不便我们十分理解。{handler}将于{time}前与您联系。您也可以致电 {phone}。',
  ),
  say(
    'accepted',
    'zh-Hant',
    'formal',
    '{name}您好。您反映的「{subject}」我們已經收到，編號 {no}。感謝您告知，造成的不便我們十分理解。{handler}將於{time}前與您聯絡，您也可以撥打 {phone}。',
  ),
  say(
    'accepted',
    'en',
    'formal',
    'Dear {name}, thank you for telling us about “{subject}”. We have received it (no. {no}) and understand this is troublesome for you. {handler} will contact you by {time}. You may also telephone {phone}.',
  ),
  say(
    'accepted',
    'zh-Hans',
    'friendly',
    '收到啦，谢谢您告诉我们！编号 {no}。这件事一定让您费心了，{handler}会在{time}前联系您。',
  ),
  say(
    'accepted',
    'zh-Hant',
    'friendly',
    '收到了，謝謝您告訴我們！編號 {no}。這件事一定讓您費心了，{handler}會在{time}前聯絡您。',
  ),
  say(
    'accepted',
    'en',
    'friendly',
    'Got it – thanks for letting us know! Your number is {no}. That can’t be pleasant; {handler} will be in touch by {time}.',
  ),
  say(
    'transferred',
    'zh-Hans',
    'formal',
    '为了让您得到更准确的答复，我们已请{handler}（{role}）接手，您说明的情况已一并转达，不必重复。联系电话 {phone}。如您希望由他人处理，请告诉我们。',
  ),
  say(
    'transferred',
    'zh-Hant',
    'formal',
    '為了讓您得到更準確的答覆，我們已請{handler}（{role}）接手，您說明的情況已一併轉達，不必重複。聯絡電話 {phone}。如您希望由他人處理，請告訴我們。',
  ),
  say(
    'transferred',
    'en',
    'formal',
    'So that you receive an accurate answer, we have asked {handler} ({role}) to take over and have passed on everything you told us; you need not repeat it. Telephone {phone}. If you would prefer someone else, please tell us.',
  ),
  say(
    'transferred',
    'zh-Hans',
    'friendly',
    '{handler}更了解这方面，已经接手啦，情况都转告了，您不用再讲一遍。电话 {phone}。',
  ),
  say(
    'transferred',
    'zh-Hant',
    'friendly',
    '{handler}更了解這方面，已經接手了，情況都轉告了，您不用再說一遍。電話 {phone}。',
  ),
  say(
    'transferred',
    'en',
    'friendly',
    '{handler} knows this best and has taken it on. They have the full story, so no need to explain again. Telephone {phone}.',
  ),
  say(
    'delayed',
    'zh-Hans',
    'formal',
    '很抱歉，原定{old}前答复您的事项需要延后。原因是：{reason}。新的时间是{new}，期间如有进展我们会主动告知。',
  ),
  say(
    'delayed',
    'zh-Hant',
    'formal',
    '很抱歉，原訂{old}前答覆您的事項需要延後。原因是：{reason}。新的時間是{new}，期間如有進展我們會主動告知。',
  ),
  say(
    'delayed',
    'en',
    'formal',
    'We are sorry. The answer we promised by {old} will be later, because {reason}. The new date is {new}, and we will tell you of any progress before then.',
  ),
  say(
    'delayed',
    'zh-Hans',
    'friendly',
    '抱歉，要让您多等一会儿：{reason}。预计{new}有结果，一有进展马上告诉您。',
  ),
  say(
    'delayed',
    'zh-Hant',
    'friendly',
    '抱歉，要請您多等一下：{reason}。預計{new}會有結果，一有進展馬上告訴您。',
  ),
  say(
    'delayed',
    'en',
    'friendly',
    'Sorry, this needs a little longer: {reason}. We expect news by {new} and will tell you as soon as there is any.',
  ),
  say(
    'declined',
    'zh-Hans',
    'formal',
    '感谢您提出“{subject}”。我们认真研究后，目前未能满足，十分抱歉。原因：{reason}；依据：{basis}。我们可以为您做的是：{alternative}。如您仍有疑问，{escalation}愿意听取您的意见。',
  ),
  say(
    'declined',
    'zh-Hant',
    'formal',
    '感謝您提出「{subject}」。我們認真研究後，目前未能滿足，十分抱歉。原因：{reason}；依據：{basis}。我們可以為您做的是：{alternative}。如您仍有疑問，{escalation}願意聽取您的意見。',
  ),
  say(
    'declined',
    'en',
    'formal',
    'Thank you for raising “{subject}”. We have looked into it carefully and are sorry that we cannot do it at present. Reason: {reason}. Basis: {basis}. What we can do: {alternative}. If you remain concerned, {escalation} will gladly hear you.',
  ),
  say(
    'declined',
    'zh-Hans',
    'friendly',
    '您的想法我们认真看过了，这次没能办成，很抱歉。主要是因为{reason}。可以换个办法：{alternative}。想再聊聊，就找{escalation}。',
  ),
  say(
    'declined',
    'zh-Hant',
    'friendly',
    '您的想法我們認真看過了，這次沒能辦成，很抱歉。主要是因為{reason}。可以換個辦法：{alternative}。想再聊聊，歡迎找{escalation}。',
  ),
  say(
    'declined',
    'en',
    'friendly',
    'We looked at this properly and, sorry, we can’t make it happen this time: {reason}. Here’s another way: {alternative}. Want to talk it over? Contact {escalation}.',
  ),
  say(
    'resolved',
    'zh-Hans',
    'formal',
    '您反映的“{subject}”已处理：{result}。感谢您的耐心。请您查看；如仍有不妥，可在{date}前继续反映，我们会接着办理。',
  ),
  say(
    'resolved',
    'zh-Hant',
    'formal',
    '您反映的「{subject}」已處理：{result}。感謝您的耐心。請您查看；如仍有不妥，可在{date}前繼續反映，我們會接著處理。',
  ),
  say(
    'resolved',
    'en',
    'formal',
    '“{subject}” has been dealt with: {result}. Thank you for your patience. Please have a look; if anything is still not right, tell us by {date} and we will continue.',
  ),
  say(
    'resolved',
    'zh-Hans',
    'friendly',
    '办好啦：{result}。谢谢您的耐心！还有不满意的地方，{date}前说一声就行。',
  ),
  say(
    'resolved',
    'zh-Hant',
    'friendly',
    '處理好了：{result}。謝謝您的耐心！還有不滿意的地方，{date}前說一聲就可以。',
  ),
  say(
    'resolved',
    'en',
    'friendly',
    'Done: {result}. Thanks for your patience! Not quite right? Just tell us by {date}.',
  ),
];
