/** A file's size as people read it: whole kilobytes, or megabytes with one decimal. */
export const fileSize = (lang: string, bytes: number): string => {
  const small = bytes < 999_500;
  const value = small ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000;
  const format = new Intl.NumberFormat(lang, {maximumFractionDigits: 1, numberingSystem: 'latn'});
  return `${format.format(value)} ${small ? 'KB' : 'MB'}`;
};
