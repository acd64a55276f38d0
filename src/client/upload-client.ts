import type {RequestAccess} from './portal-client.js';

/** A file to send. */
export interface UploadFile {
  readonly content: Blob;
  readonly name: string;
  /** Its media type, e.g. `image/jpeg`. */
  readonly type: string;
}

/** How a file is sent. */
export interface UploadOptions {
  /** The id an earlier attempt began with: it goes on where that one ended, if it is still there. */
  readonly upload?: string;
  /** The upload has begun, or goes on, by this id. */
  readonly onStart?: (upload: string) => void;
  /** How many bytes are on their way. */
  readonly onProgress?: (bytes: number) => void;
  /** The line was cut: what came before stays, and it is tried again, `true`; or it goes on, `false`. */
  readonly onCut?: (cut: boolean) => void;
  /** Pauses it: what has arrived stays, and another call goes on from there. */
  readonly signal?: AbortSignal;
}

/** How something attached is read. */
export interface AttachmentOptions {
  /** `small` is a picture of at most 480 × 480. */
  readonly size?: 'small' | 'full';
  readonly signal?: AbortSignal;
}

/** What owners attach. */
export interface UploadClient {
  /**
   * Sends a file, through cuts and refusals that pass; resolves to the id by which a request or
   * message attaches it. A file the backend does not take is kind `invalid` or `too-large`.
   */
  upload(file: UploadFile, options?: UploadOptions): Promise<string>;
  /** Takes an upload back that will not be attached. */
  discardUpload(upload: string): Promise<void>;
  /** What is attached to a request. */
  attachment(access: RequestAccess, id: string, options?: AttachmentOptions): Promise<Blob>;
}
