export const terms = {
  remove: 'Do not ask about this',
};

export const formal = {
  about: (what: string) => `Your question is about: ${what}`,
};
