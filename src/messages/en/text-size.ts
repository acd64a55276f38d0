export const terms = {
  sign: 'A+',
  larger: 'Larger text',
};

export const formal = {
  call: 'Telephone us',
};
