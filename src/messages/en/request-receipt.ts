export const terms = {
  reference: 'Number',
  code: 'Access code',
  sentAt: 'Received',
  expected: 'Answer promised by',
  next: 'What happens next',
  call: 'Whom to call',
  follow: 'Follow this request',
  another: 'Write about something else',
  print: 'Print',
  printLarge: 'Print in large type',
  save: 'Save a copy',
  title: (reference: string) => `Receipt for request no. ${reference}`,
  linkPicture: 'QR code: the link to this request',
  yourWords: 'Your words',
  files: 'Your files',
};

export const formal = {
  received: 'Thank you for telling us. We have received it.',
  keep: 'Please keep this number and code, for example as a note or a photograph. With both you can read our answer on any device, without an account.',
  changed:
    'We received your words as you first sent them. What you changed since then has not been sent; it is still in the form.',
  scan: 'Point the camera of another phone or tablet at this picture, and your request opens there. Whoever has the picture can read it, as with the code.',
};
