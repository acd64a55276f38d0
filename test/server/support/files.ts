import {Transformer} from '@napi-rs/image';

/** A picture of these many pixels, as a canvas writes it: nothing but pixels. */
export const plainJpeg = async (width = 64, height = 48): Promise<Buffer> => {
  const pixels = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < pixels.length; at += 4) pixels.writeUInt16BE((at * 37) % 65536, at);
  return Transformer.fromRgbaPixels(pixels, width, height).jpeg(80);
};

export const plainPng = async (): Promise<Buffer> =>
  Transformer.fromRgbaPixels(Buffer.alloc(16 * 16 * 4, 200), 16, 16).png();

/** One entry of a TIFF directory that holds a number or points to something. */
const entry = (tag: number, type: number, count: number, value: number) => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
};

const directory = (...entries: Buffer[]) => {
  const count = Buffer.alloc(2);
  count.writeUInt16LE(entries.length);
  return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
};

/** Exif as a phone held upright writes it: turned by a quarter, and with a place in Shanghai. */
const exif = () => {
  const header = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  const first = 8 + 2 + 2 * 12 + 4;
  const north = 'N'.charCodeAt(0);
  const degrees = first + 2 + 2 * 12 + 4;
  const rational = Buffer.alloc(24);
  [31, 1, 13, 1, 48, 1].forEach((value, index) => rational.writeUInt32LE(value, index * 4));
  const body = Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    header,
    directory(entry(0x0112, 3, 1, 6), entry(0x8825, 4, 1, first)),
    directory(entry(1, 2, 2, north), entry(2, 5, 3, degrees)),
    rational,
  ]);
  const marker = Buffer.alloc(4);
  marker.writeUInt16BE(0xffe1, 0);
  marker.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([marker, body]);
};

/** A photo as a camera writes it, with where it was taken. */
export const photoWithPlace = async (): Promise<Buffer> => {
  const plain = await plainJpeg();
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]);
};

/** A document of exactly so many bytes; the mark tells it from others. */
export const pdf = (length = 3000, mark = ''): Buffer => {
  const start = `%PDF-1.7\n%${mark}`;
  const end = '\n%%EOF\n';
  return Buffer.from(start + '%'.repeat(Math.max(0, length - start.length - end.length)) + end);
};
