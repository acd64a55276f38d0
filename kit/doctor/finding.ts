/** One finding, in words. */
export interface Finding {
  readonly outcome: 'good' | 'bad' | 'note';
  readonly text: string;
}

export const good = (text: string): Finding => ({outcome: 'good', text});
export const bad = (text: string): Finding => ({outcome: 'bad', text});
export const note = (text: string): Finding => ({outcome: 'note', text});
