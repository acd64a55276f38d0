export const terms = {
  call: (phone: string) => `Call ${phone}`,
  dictate: 'Speak instead of typing',
  stopDictating: 'Stop listening',
  follow: 'Follow this',
  see: 'See your request',
  more: 'Read more',
  useKind: 'Yes, use this',
};

export const formal = {
  emergency: 'This sounds urgent. Please telephone first; somebody answers at once.',
  writeAfterwards: 'You may write to us here as well, once everybody is safe.',
  answers: 'Perhaps this already helps. You may go on writing in any case.',
  until: (time: string) => `Expected to last until ${time}`,
  own: (kind: string) => `You have written to us about this already: ${kind}`,
  followed: 'You follow this fault now; there is no need to send anything more.',
  soundsLike: (kind: string) => `This sounds like “${kind}”. Is that right?`,
  listening:
    'We are listening. Your browser turns speech into text, possibly with its maker’s service.',
  notHeard: 'We could not hear you this time. Please allow the microphone, or write.',
};
