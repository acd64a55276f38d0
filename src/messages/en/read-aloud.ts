export const terms = {
  read: 'Read aloud',
  pause: 'Pause',
  goOn: 'Continue',
  stop: 'Stop',
};

export const formal = {};
