/** Tokens by name; `background` is the page's. */
export declare const themes: Readonly<
  Record<'light' | 'dark' | 'contrast', Readonly<Record<string, string>>>
>;
