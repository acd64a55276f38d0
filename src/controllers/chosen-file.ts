import type {PortalError} from '../client/index.js';
import type {DraftFile} from '../outbox/index.js';
import type {FileProblem} from './file-preparing.js';

/** A file that is whole at the backend, and may be attached by its id. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly label?: string;
}

/** A file that is not whole at the backend yet. */
export type UnsentFile = DraftFile;

/** Where a file stands. */
export type FileState =
  | 'preparing'
  | 'waiting'
  | 'sending'
  /** The line was cut; it is tried again by itself. */
  | 'cut'
  /** By the owner. */
  | 'paused'
  | 'ready'
  /** It can be tried again. */
  | 'failed'
  /** It cannot be taken: `problem` says why. */
  | 'refused';

/** One file the owner has chosen. */
export interface ChosenFile {
  /** Tells it from the others of this page. */
  readonly key: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly state: FileState;
  /** Bytes that are on their way or there. */
  readonly sent: number;
  readonly label: string;
  readonly problem?: FileProblem | 'count' | 'backend';
  readonly error?: PortalError;
  /** What will be, or was, sent; absent where only the backend has it, after a reload. */
  readonly content?: Blob;
  /** The id of its upload, once it has begun. */
  readonly upload?: string;
}
