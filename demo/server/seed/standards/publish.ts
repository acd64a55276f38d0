import type {Tx} from '../../database/schema.js';
import type {ApprovalContent, DocumentContent} from '../../database/standards-tables.js';
import type {Localized} from '../../languages.js';
import {publishDocument, type DocumentDraft} from '../../standards/publish.js';
import {daysFrom} from '../day.js';
import {guiyuanContacts} from './guiyuan-contacts.js';
import {firstEdition, secondEdition, thirdEdition} from './guiyuan-editions.js';
import {guiyuanStandards} from './guiyuan-standards.js';
import {
  lantingContacts,
  lantingStandards,
  lindenhofContacts,
  lindenhofStandards,
} from './small-communities.js';
import {newYear, text} from './text.js';

const assembly = (date: string, hans: string, hant: string, en: string): ApprovalContent => ({
  name: text('桂苑小区业主大会', '桂苑社區業主大會', "Guiyuan owners' assembly"),
  date,
  decision: text(hans, hant, en),
});

/** Guiyuan's versions: what was first agreed, what holds, and what will from the new year on. */
const guiyuanVersions = (now: Date): DocumentDraft[] => {
  const common = {community: 'guiyuan', subject: 'standards'} as const;
  return [
    {
      ...common,
      content: guiyuanStandards(now, firstEdition),
      effectiveFrom: '2025-01-01',
      approvedBy: assembly(
        '2024-12-08',
        '2024 年第 3 号决议',
        '2024 年第 3 號決議',
        'Resolution 3/2024',
      ),
      at: new Date('2024-12-20T09:00:00+08:00'),
    },
    {
      ...common,
      content: guiyuanStandards(now, secondEdition),
      effectiveFrom: '2026-01-01',
      approvedBy: assembly(
        '2025-12-07',
        '2025 年第 2 号决议',
        '2025 年第 2 號決議',
        'Resolution 2/2025',
      ),
      changeNote: text(
        '楼道改为每天清扫；急修到场由 60 分钟缩短为 30 分钟。',
        '樓梯改為每天清掃；急修到場由 60 分鐘縮短為 30 分鐘。',
        'Stairs are cleaned every day; urgent repairs within 30 minutes instead of 60.',
      ),
      at: daysFrom(now)(-1, 9),
    },
    {
      ...common,
      content: guiyuanStandards(now, thirdEdition),
      effectiveFrom: newYear(now, 1),
      approvedBy: assembly(
        '2026-11-15',
        '2026 年第 5 号决议',
        '2026 年第 5 號決議',
        'Resolution 5/2026',
      ),
      changeNote: text(
        '楼道、门厅、电梯轿厢改为每天清扫两次。',
        '樓梯、門廳、電梯車廂改為每天清掃兩次。',
        'Stairs, lobbies and lift cars are cleaned twice a day.',
      ),
      at: daysFrom(now)(-1, 9.5),
    },
  ];
};

const first = (
  community: string,
  content: DocumentContent,
  effectiveFrom: string,
  approver: Localized,
  at: string,
): DocumentDraft => ({
  community,
  subject: 'standards',
  content,
  effectiveFrom,
  approvedBy: {name: approver},
  at: new Date(at),
});

const contacts = (community: string, content: DocumentContent, at: string): DocumentDraft => ({
  community,
  subject: 'contacts',
  content,
  at: new Date(at),
});

/** Publishes the demo communities' standards and contacts. */
export const seedStandards = async (tx: Tx, now: Date): Promise<void> => {
  const drafts = [
    ...guiyuanVersions(now),
    contacts('guiyuan', guiyuanContacts, '2026-10-08T09:00:00+08:00'),
    first(
      'lanting',
      lantingStandards(now),
      '2024-07-01',
      {'zh-Hans': '澜庭花园业主大会', en: "Lanting owners' assembly"},
      '2026-06-20T09:00:00+08:00',
    ),
    contacts('lanting', lantingContacts, '2026-06-20T09:00:00+08:00'),
    first(
      'weg-lindenhof',
      lindenhofStandards(now),
      '2023-01-01',
      {de: 'Eigentümerversammlung', en: "Owners' meeting"},
      '2026-03-02T09:00:00+01:00',
    ),
    contacts('weg-lindenhof', lindenhofContacts, '2026-03-02T09:00:00+01:00'),
  ];
  for (const draft of drafts) await publishDocument(tx, draft);
};
