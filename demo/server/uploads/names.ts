/** What would turn the words around it, break a line or hide: no part of a name. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

const longest = 120;

/** A file's name as it may be shown and saved: no path, nothing unseen, of a length to read. */
export const tidyName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const seen = last.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim();
  const characters = [...seen];
  if (characters.length <= longest) return /^\.*$/.test(seen) ? 'file' : seen;
  const ending = /\.[^.]{1,10}$/u.exec(seen)?.[0] ?? '';
  return characters.slice(0, longest - ending.length).join('') + ending;
};

/** `Content-Disposition` with a name in any script (RFC 6266). */
export const disposition = (kind: 'inline' | 'attachment', name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
