import {createHash} from 'node:crypto';
import {ResizeFit, Transformer} from '@napi-rs/image';
import {fileTypeFromBuffer} from 'file-type';
import {imageSize} from 'image-size';
import {Problem} from '../http/problem.js';
import {isPlainImage} from './plain-image.js';

/** A file that was looked through. */
export interface Inspected {
  readonly type: string;
  readonly full: Buffer;
  /** Of a picture: one small enough to look through many. */
  readonly small?: Buffer;
  readonly width?: number;
  readonly height?: number;
  readonly sha256: string;
}

/** Containers do not say whether there is a picture beside the sound; the sender does. */
const soundIn: Readonly<Record<string, string>> = {
  'video/webm': 'audio/webm',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/ogg; codecs=vorbis': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'video/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/aac': 'audio/mp4',
  'audio/vnd.wave': 'audio/wav',
};

/** A larger one would take more memory than a photo is worth. */
const mostPixels = 60_000_000;
const smallEdge = 480;
/** Of 100; what is written anew should show no difference. */
const fullQuality = 92;
const smallQuality = 80;

export const unsupportedFile = (detail: string) =>
  new Problem(415, 'unsupported-file', 'A file of this type cannot be taken.', {detail});

const unreadableFile = () =>
  new Problem(415, 'unreadable-file', 'This file could not be read.', {
    detail: 'It is damaged, or too large a picture.',
  });

const written = (picture: Transformer, type: string): Promise<Buffer> => {
  if (type === 'image/png') return picture.png();
  return type === 'image/webp' ? picture.webp(fullQuality) : picture.jpeg(fullQuality);
};

const picture = async (bytes: Buffer, type: string) => {
  const {width, height} = imageSize(bytes);
  if (width * height > mostPixels) throw unreadableFile();
  const plain = isPlainImage(bytes, type);
  // Written anew it stands upright, for how it was held is lost with where it was taken.
  const full = plain ? bytes : await written(new Transformer(bytes).rotate(), type);
  const small = await new Transformer(full)
    .resize({width: smallEdge, height: smallEdge, fit: ResizeFit.Inside})
    .jpeg(smallQuality);
  const size = plain ? {width, height} : imageSize(full);
  return {full, small, width: size.width, height: size.height};
};

let queue: Promise<unknown> = Promise.resolve();

/** One picture at a time: each takes many times its bytes in memory. */
const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
};

/**
 * Judges a file by its content, whatever its name says, and takes out of pictures where and when
 * they were taken. Throws a 415 for what is none of the types, or other than it was said to be.
 */
export const inspect = async (
  bytes: Buffer,
  {declared, types}: {declared: string; types: readonly string[]},
): Promise<Inspected> => {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  if (!found) throw unsupportedFile('Its content is none of the types taken here.');
  const type = declared.startsWith('audio/') ? (soundIn[found] ?? found) : found;
  const sameKind = type.split('/')[0] === declared.split('/')[0];
  if (!types.includes(type) || !sameKind) throw unsupportedFile(`Its content is ${found}.`);
  const isPicture = type.startsWith('image/');
  const seen = isPicture
    ? await inTurn(() => picture(bytes, type)).catch(() => {
        throw unreadableFile();
      })
    : {full: bytes};
  return {type, ...seen, sha256: createHash('sha256').update(seen.full).digest('hex')};
};
