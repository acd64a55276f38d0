/** How large text and all that is pressed are shown. */
export type TextSize = 'normal' | 'large';

export const textSizes: readonly TextSize[] = ['normal', 'large'];

/** Where the owner's choice is kept, on this website and in this browser. */
export const sizeKey = 'owner-portal text size';

export const isTextSize = (value: unknown): value is TextSize =>
  (textSizes as readonly unknown[]).includes(value);

/** What the owner chose; undefined until they have. The page itself keeps it where nothing else may. */
export function chosenSize(): TextSize | undefined {
  let chosen: string | null | undefined = document.documentElement.dataset.ownerTextSize;
  try {
    chosen ??= localStorage.getItem(sizeKey);
  } catch {
    // A frame without storage.
  }
  return isTextSize(chosen) ? chosen : undefined;
}
