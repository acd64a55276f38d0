/** What a portal needs where there is no backend: only pages with `source="files"` load it. */
import {webAddress} from '../client/address.js';
import {createFilesClient} from '../client/files-client.js';
import {outboxSettings} from './contexts.js';

/** As far as its webmaster says what to read and what may be kept. */
interface FilesPortal {
  readonly source: string;
  readonly endpoint?: string;
  readonly storage: string;
}

/** Reads a folder of files; undefined where by now the portal means another, or none. */
export const filesClientFor = ({source, endpoint, storage}: FilesPortal, folder: URL) => {
  const scope = folder.href;
  if (source !== 'files' || webAddress(endpoint ?? '')?.href !== scope) return undefined;
  const client = createFilesClient({folder});
  // What a reader chose is remembered here too.
  const isKnown = storage === 'device' || storage === 'session';
  outboxSettings.set(client, {scope, storage: isKnown ? storage : 'none'});
  return client;
};
