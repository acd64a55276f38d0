/** How large text and all that is pressed are shown. */
export type TextSize = 'normal' | 'large';

const key = 'owner-portal text size';

export const isTextSize = (value: unknown): value is TextSize =>
  value === 'normal' || value === 'large';

/** In a frame without storage the choice lasts as long as the page. */
let chosen: TextSize | undefined;

/** What the owner chose on this website, in this browser; undefined until they have. */
export function chosenSize(): TextSize | undefined {
  try {
    const kept = localStorage.getItem(key);
    return isTextSize(kept) ? kept : chosen;
  } catch {
    return chosen;
  }
}

export function rememberSize(size: TextSize): void {
  try {
    localStorage.setItem(key, size);
  } catch {
    chosen = size;
  }
}
