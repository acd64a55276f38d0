import {sql} from 'kysely';
import type {CommunityConfig, Tx} from '../database/schema.js';
import type {
  ApprovalContent,
  DocumentContent,
  PublishedSubject,
} from '../database/standards-tables.js';
import type {Localized} from '../languages.js';
import {json} from '../requests/told.js';
import {versionsOf} from './read.js';

/** A version to be. */
export interface DocumentDraft {
  readonly community: string;
  readonly subject: PublishedSubject;
  readonly content: DocumentContent;
  readonly effectiveFrom?: string;
  readonly approvedBy?: ApprovalContent;
  /** What it changes; needed from the second version on. */
  readonly changeNote?: Localized;
  readonly at: Date;
  readonly by?: string;
}

type DirectoryEntry = CommunityConfig['contacts'][number] & {readonly onEveryPage?: boolean};

/** Desks that owners are told of everywhere, unless the firm has chosen them itself. */
const usual = new Set(['emergency', 'service-centre', 'complaints']);

/** The few contacts that stand beside notices and on receipts. */
const onEveryPage = (content: DocumentContent): CommunityConfig['contacts'] => {
  const all = content['contacts'] as readonly DirectoryEntry[];
  const chosen = all.filter((entry) => entry.onEveryPage);
  const shown = chosen.length > 0 ? chosen : all.filter(({kind}) => usual.has(kind));
  return shown.map(({kind, name, duty, phone, email, hours}) => ({
    kind,
    name,
    ...(duty && {duty}),
    ...(phone && {phone}),
    ...(email && {email}),
    ...(hours && {hours}),
  }));
};

/**
 * Publishes a document as the version after `baseVersion`, the newest unless told; resolves to that
 * version, and to nothing where another came in between.
 */
export const publishDocument = async (
  tx: Tx,
  draft: DocumentDraft,
  baseVersion?: number,
): Promise<number | undefined> => {
  const {community, subject, content} = draft;
  // One at a time, or two corrections would both be the second version.
  await sql`select id from communities where id = ${community} for update`.execute(tx);
  const [newest] = await versionsOf(tx, community, subject);
  const before = newest?.version ?? 0;
  if (baseVersion !== undefined && baseVersion !== before) return undefined;
  const version = before + 1;
  await tx
    .insertInto('published_documents')
    .values({
      community,
      subject,
      version,
      published_at: draft.at,
      published_by: draft.by ?? null,
      effective_from: draft.effectiveFrom ?? null,
      approved_by: json(draft.approvedBy),
      change_note: version > 1 ? json(draft.changeNote) : null,
      content: JSON.stringify(content),
    })
    .execute();
  if (subject === 'contacts') {
    const contacts = JSON.stringify(onEveryPage(content));
    await sql`update communities set config = jsonb_set(config, '{contacts}', ${contacts}::jsonb)
      where id = ${community}`.execute(tx);
  }
  return version;
};
