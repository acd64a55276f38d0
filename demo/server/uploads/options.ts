/** What may be attached, and how much of it may lie about unclaimed. */
export interface UploadOptions {
  /** Media types that are kept. */
  readonly types: readonly string[];
  /** Bytes of one file. */
  readonly maxBytes: number;
  /** Files of one request or message. */
  readonly maxFiles: number;
  /** Hours after which an upload nobody claimed is removed; the contract wants eight days. */
  readonly unclaimedHours: number;
  /** How many files, and how many bytes, one client may have unclaimed. */
  readonly unclaimedFiles: number;
  readonly unclaimedBytes: number;
  /** Bytes of all unclaimed uploads together. */
  readonly unclaimedBytesOfAll: number;
}

const mebibyte = 1024 * 1024;

export const uploadDefaults: UploadOptions = {
  types: [
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
    'audio/webm',
    'audio/ogg',
    'audio/mp4',
    'audio/mpeg',
    'audio/wav',
  ],
  maxBytes: 15 * mebibyte,
  maxFiles: 8,
  unclaimedHours: 9 * 24,
  unclaimedFiles: 60,
  unclaimedBytes: 400 * mebibyte,
  unclaimedBytesOfAll: 20_000 * mebibyte,
};
