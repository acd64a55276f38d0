/** How alike two pictures are, by a coarse grid of their colours: small enough to keep beside tests. */
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import {ResizeFilterType, ResizeFit, Transformer} from '@napi-rs/image';

const columns = 24;
const rows = 40;
/** Shades of red, green and blue that are told apart. */
const shades = 16;

/** A picture's grid, four bits for each of three colours of each cell, packed and in Base64. */
export const gridOf = async (png: Buffer): Promise<string> => {
  const pixels = await new Transformer(png)
    .resize({width: columns, height: rows, fit: ResizeFit.Fill, filter: ResizeFilterType.Triangle})
    .rawPixels();
  const channels = pixels.length / (columns * rows);
  const colors = [...pixels].filter((_, index) => index % channels < 3);
  const nibbles = colors.map((value) => Math.floor((value * shades) / 256));
  const bytes = Uint8Array.from({length: nibbles.length / 2}, (_, index) => {
    const [high = 0, low = 0] = nibbles.slice(index * 2, index * 2 + 2);
    return high * shades + low;
  });
  return deflateRawSync(bytes, {level: 9}).toString('base64');
};

const nibblesOf = (grid: string) =>
  [...inflateRawSync(Buffer.from(grid, 'base64'))].flatMap((byte) => [
    byte >> 4,
    byte & (shades - 1),
  ]);

/** What two pictures differ by, in shades. */
export interface Difference {
  /** In the cell that differs most. */
  readonly most: number;
  /** Over the whole picture. */
  readonly average: number;
}

export const differenceOf = (one: string, other: string): Difference => {
  const others = nibblesOf(other);
  const steps = nibblesOf(one).map((value, index) => Math.abs(value - (others[index] ?? shades)));
  return {
    most: Math.max(...steps),
    average: steps.reduce((sum, step) => sum + step, 0) / steps.length,
  };
};

/** Edges drawn a little otherwise by another build of the browser; a real change goes beyond. */
export const isAlike = ({most, average}: Difference): boolean => most <= 1 && average <= 0.01;
