/**
 * Search without any extension of the database: scripts that put no spaces between words are cut
 * into pairs of characters, all others into words, and both are kept as a `tsvector`. The text
 * itself is compared afterwards, since pairs may meet where the words asked for do not.
 */
const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々';
const piece = new RegExp(`([${spaceless}]+)|(?:(?![${spaceless}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** PostgreSQL takes no lexeme over 2 KB. */
const longestWord = 100;

/** Full-width forms, capitals and the like do not matter. */
export const normalText = (text: string): string => text.normalize('NFKC').toLowerCase();

interface Piece {
  readonly text: string;
  readonly isSpaceless: boolean;
}

const piecesOf = (text: string): Piece[] =>
  [...normalText(text).matchAll(piece)].map(([whole, run]) => ({
    text: run === undefined ? whole.slice(0, longestWord) : whole,
    isSpaceless: run !== undefined,
  }));

const pairsOf = (run: string): string[] => {
  const characters = [...run];
  return characters.map((_, index) => characters.slice(index, index + 2).join(''));
};

/** What a text can be found by; the last character of a run stands for itself. */
export const tokensOf = (text: string): string[] => [
  ...new Set(
    piecesOf(text).flatMap((each) => (each.isSpaceless ? pairsOf(each.text) : [each.text])),
  ),
];

const quoted = (lexeme: string) => `'${lexeme.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;

/** A question in words. */
export interface Search {
  /** As `tsquery`; absent where nothing of it is a letter or a figure. */
  readonly query?: string;
  /** What the text must hold, letter by letter. */
  readonly parts: readonly string[];
}

/** All of the words, each of which may be a beginning only. */
export const searchFor = (asked: string): Search => {
  const pieces = piecesOf(asked);
  if (pieces.length === 0) return {parts: [normalText(asked).trim()]};
  const terms = pieces.flatMap(({text, isSpaceless}) => {
    const pairs = pairsOf(text);
    if (!isSpaceless || pairs.length === 1) return [`${quoted(text)}:*`];
    return pairs.slice(0, -1).map(quoted);
  });
  return {query: terms.join(' & '), parts: pieces.map(({text}) => text)};
};

/** A text as `like` takes it literally, anywhere. */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
