/** What is done to a file before it leaves the device; fetched with the first one that is chosen. */

/** Why a file cannot be taken, each with its kind words. */
export type FileProblem = 'empty' | 'heic' | 'type' | 'size' | 'unreadable';

/** A file as it will be sent. */
export interface PreparedFile {
  readonly content: Blob;
  readonly name: string;
  readonly type: string;
}

export interface FileLimits {
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/** Pixels of the longer edge; enough to read a drawing, and a tenth of what phones make. */
const longestEdge = 2560;
const quality = 0.82;
/** A screenshot stays as sharp as it is while it is no larger than this. */
const sharpBytes = 1_500_000;

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const longestName = 100;

/** A name to show: nothing in it turns the words around it, and its ending can be seen. */
export const tidyName = (name: string): string => {
  const seen = [...name.replace(unseen, '').replace(/\s+/g, ' ').trim()];
  if (seen.length <= longestName) return seen.join('') || 'file';
  return [...seen.slice(0, longestName - 12), '…', ...seen.slice(-10)].join('');
};

const withEnding = (name: string, ending: string): string =>
  `${name.replace(/\.[^.]{1,5}$/, '')}.${ending}`;

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.slice(start, end));

/** What a file is, by its first bytes; what it calls itself proves nothing. */
const kindOf = (bytes: Uint8Array): string => {
  const starts = (...values: number[]): boolean =>
    values.every((value, index) => bytes[index] === value);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF') {
    return {WEBP: 'image/webp', WAVE: 'audio/wav'}[ascii(bytes, 8, 12)] ?? '';
  }
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (ascii(bytes, 0, 4) === 'GIF8') return 'image/gif';
  if (starts(0x42, 0x4d)) return 'image/bmp';
  if (ascii(bytes, 4, 8) === 'ftyp') {
    const brand = ascii(bytes, 8, 12);
    if (/^(hei[cfmsx]|hev[cmx]|mif1|msf1)$/.test(brand)) return 'image/heic';
    return brand === 'avif' ? 'image/avif' : 'audio/mp4';
  }
  if (starts(0x1a, 0x45, 0xdf, 0xa3)) return 'audio/webm';
  if (ascii(bytes, 0, 4) === 'OggS') return 'audio/ogg';
  if (ascii(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && (bytes[1] ?? 0) >= 0xe2)) {
    return 'audio/mpeg';
  }
  return '';
};

/** Draws a picture anew, so that nothing but its pixels goes out: not where it was taken, nor when. */
const redraw = async (file: Blob, kind: string): Promise<Blob | undefined> => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestEdge / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  const write = (type: string): Promise<Blob | undefined> =>
    new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality));
  try {
    if (kind === 'image/png') {
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const sharp = await write('image/png');
      if (sharp && sharp.size <= sharpBytes) return sharp;
    }
    // What can be seen through has white behind it.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await write('image/jpeg');
  } finally {
    picture.close();
    // Some phones keep a canvas's memory until it is small again.
    canvas.width = 0;
  }
};

/** Looks a file through and makes it fit to send; or says what is in the way. */
export const prepareFile = async (
  file: File,
  {types, maxBytes}: FileLimits,
): Promise<PreparedFile | FileProblem> => {
  if (file.size === 0) return 'empty';
  const name = tidyName(file.name);
  const head = await readHead(file).catch(() => undefined);
  if (!head) return 'unreadable';
  const kind = kindOf(head);
  if (kind.startsWith('image/')) {
    const content = await redraw(file, kind).catch(() => undefined);
    if (!content) return kind === 'image/heic' ? 'heic' : 'unreadable';
    if (!types.includes(content.type)) return 'type';
    if (content.size > maxBytes) return 'size';
    const ending = content.type === 'image/png' ? 'png' : 'jpg';
    return {content, name: withEnding(name, ending), type: content.type};
  }
  // A film is no voice note, though both may lie in the same container.
  if (!types.includes(kind) || file.type.startsWith('video/')) return 'type';
  return file.size > maxBytes ? 'size' : {content: file, name, type: kind};
};

const readHead = async (file: Blob): Promise<Uint8Array> =>
  new Uint8Array(await new Response(file.slice(0, 16)).arrayBuffer());
