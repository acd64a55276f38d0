import type {PublishedVersion} from '../contract/index.js';
import type {FilesReader} from './files-client.js';
import {pageOfNotices, shownNotices} from './files-notices.js';
import {noticeSchemas} from './notice-schemas.js';
import type {PortalClient, ReadOptions} from './portal-client.js';
import {PortalError} from './portal-error.js';
import {contactsSchema, standardsSchema} from './standards-schemas.js';

/** What can be read from files. */
export type FilesReads = Pick<
  PortalClient,
  'portal' | 'notices' | 'notice' | 'standards' | 'contacts' | 'feeAccounts' | 'feeAccount'
>;

const notFound = () => new PortalError('not-found');

/** The day it is there. */
const todayAt = (timeZone: string): string => {
  const options = {year: 'numeric', month: '2-digit', day: '2-digit'} as const;
  const format = (zone?: string) =>
    new Intl.DateTimeFormat('en-CA', {...options, timeZone: zone}).format(new Date());
  try {
    return format(timeZone);
  } catch {
    return format();
  }
};

/** The version that took effect last; before any did, the next. */
const inForce = (versions: readonly PublishedVersion[], today: string) => {
  const day = ({effectiveFrom = ''}: PublishedVersion) => effectiveFrom;
  const lastFirst = [...versions].sort(
    (one, other) => day(other).localeCompare(day(one)) || other.version - one.version,
  );
  return lastFirst.find((one) => day(one) <= today) ?? lastFirst[lastFirst.length - 1];
};

export const filesReads = (files: FilesReader): FilesReads => {
  const fees = async () => (await import('./fee-operations.js').catch(unreachable)).feeSchemas;

  const allNotices = async (options: ReadOptions | undefined) =>
    (await files.has('notices'))
      ? (await files.read(['notices'], noticeSchemas.page, options)).items
      : [];

  return {
    portal: (options) => files.portal(options),

    notices: async (query, options) => {
      const page = pageOfNotices(await allNotices(options), query, new Date());
      if (!page) throw new PortalError('invalid', {message: 'This cursor is none of ours.'});
      return page;
    },

    notice: async (id, {version, ...options} = {}) => {
      const found = shownNotices(await allNotices(options), new Date()).find(
        (one) => one.id === id,
      );
      // Of earlier versions a file has at most the history.
      if (!found || (version !== undefined && version !== found.version)) throw notFound();
      return found;
    },

    // Which version holds depends on the day: the files stay true when a later one takes effect.
    standards: async ({version, ...options} = {}) => {
      if (!(await files.has('standards'))) return {versions: []};
      const newest = await files.read(['standards'], standardsSchema, options);
      const {timeZone} = (await files.portal(options)).community;
      const wanted = version ?? inForce(newest.versions, todayAt(timeZone))?.version;
      if (wanted === undefined || wanted === newest.document?.version) return newest;
      if (!newest.versions.some((one) => one.version === wanted)) throw notFound();
      return files.read(['standards', String(wanted)], standardsSchema, options);
    },

    contacts: async ({version, ...options} = {}) => {
      if (!(await files.has('contacts'))) return {versions: []};
      const newest = await files.read(['contacts'], contactsSchema, options);
      if (version === undefined || version === newest.document?.version) return newest;
      if (!newest.versions.some((one) => one.version === version)) throw notFound();
      return files.read(['contacts', String(version)], contactsSchema, options);
    },

    feeAccounts: async (options) =>
      (await files.has('fees'))
        ? files.read(['fees'], (await fees()).accountList, options)
        : {items: []},

    feeAccount: async (period, {version, ...options} = {}) => {
      if (!(await files.has('fees'))) throw notFound();
      const account = await files.read(['fees', period], (await fees()).account, options);
      if (version === undefined || version === account.version) return account;
      return files.read(['fees', `${period}.v${version}`], (await fees()).account, options);
    },
  };
};

const unreachable = (cause: unknown): never => {
  throw new PortalError('unreachable', {cause});
};
