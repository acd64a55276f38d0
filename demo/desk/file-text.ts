import type {DeskLanguage} from './words.js';

/** What spreadsheets write in place of UTF-8, where computers speak this language. */
const local: Readonly<Record<DeskLanguage, string>> = {'zh-Hans': 'gb18030', en: 'windows-1252'};

/** The text of a file: UTF-8, UTF-16 that says so, or else what is usual where this language is spoken. */
export const textOf = async (file: Blob, language: DeskLanguage): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder(local[language]).decode(bytes);
  }
};
