/**
 * Whether a picture holds pixels and colours alone. Cameras write place and time into further
 * segments, and some hide a second picture or a film behind the first: only what is known to be
 * harmless is let through as it is, anything else is written anew.
 */
export const isPlainImage = (bytes: Buffer, type: string): boolean => {
  try {
    if (type === 'image/jpeg') return isPlainJpeg(bytes);
    if (type === 'image/png') return isPlainPng(bytes);
    return isPlainWebp(bytes);
  } catch {
    // It ended before it said it would.
    return false;
  }
};

/** Start, end, JFIF, colour profile, Adobe's colour transform, tables, frames, scans. */
const isHarmless = (marker: number) =>
  marker === 0xe0 ||
  marker === 0xe2 ||
  marker === 0xee ||
  (marker >= 0xc0 && marker <= 0xcf) ||
  (marker >= 0xda && marker <= 0xdf);

const isPlainJpeg = (bytes: Buffer): boolean => {
  let at = 2;
  while (at < bytes.length) {
    if (bytes.readUInt8(at) !== 0xff) return false;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xd9) return at + 2 === bytes.length;
    if (!isHarmless(marker)) return false;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    // Of the second application segment, the colour profile alone: others hold further pictures.
    if (marker === 0xe2 && bytes.toString('latin1', at + 4, at + 15) !== 'ICC_PROFILE')
      return false;
    at = marker === 0xda ? afterScan(bytes, end) : end;
  }
  return false;
};

/** A scan's bytes: up to a marker that is neither a stuffed byte nor a restart. */
const afterScan = (bytes: Buffer, start: number): number => {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
};

const pngChunks = 'IHDR PLTE IDAT IEND tRNS cHRM gAMA sRGB iCCP sBIT bKGD pHYs'.split(' ');

const isPlainPng = (bytes: Buffer): boolean => {
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!pngChunks.includes(name)) return false;
    if (name === 'IEND') return at + 12 === bytes.length;
  }
  return false;
};

const webpChunks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];

const isPlainWebp = (bytes: Buffer): boolean => {
  const end = 8 + bytes.readUInt32LE(4);
  let at = 12;
  for (; at < end; at += 8 + ((bytes.readUInt32LE(at + 4) + 1) & ~1)) {
    if (!webpChunks.includes(bytes.toString('latin1', at, at + 4))) return false;
  }
  return at === end && end === bytes.length;
};
