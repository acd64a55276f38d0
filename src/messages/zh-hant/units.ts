/** Rounded up to whole minutes from a minute and a half on. */
export const duration = (seconds: number): string =>
  seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分鐘`;
