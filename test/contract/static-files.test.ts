import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cp, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';

const example = 'demo/site/files/data';

/** Runs the command as a webmaster does; resolves to what it printed and its exit code. */
const ownerPortal = (...args: string[]) =>
  new Promise<{code: number | null; printed: string}>((resolve) => {
    const child = spawn(process.execPath, ['dist/kit/owner-portal.js', ...args]);
    let printed = '';
    const hear = (text: Buffer) => (printed += text.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({code, printed}));
  });

describe('owner-portal validate', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owner-portal-files-'));
    await cp(example, folder, {recursive: true});
  });
  afterEach(() => rm(folder, {recursive: true}));

  /** Puts other words in the place of some that stand once in a file. */
  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    assert.equal(text.split(from).length, 2, `${from} stands once in ${file}`);
    await writeFile(join(folder, file), text.replace(from, to));
  };

  const complaints = async () => {
    const {code, printed} = await ownerPortal('validate', folder);
    assert.equal(code, 1, printed);
    return printed.trim().split('\n').slice(0, -1);
  };

  it('says that there is no such folder', async () => {
    const {code, printed} = await ownerPortal('validate', join(folder, 'nowhere'));
    assert.equal(code, 2);
    assert.match(printed, /^There is no folder/);
  });

  it('finds nothing to mend in the example', async () => {
    const {code, printed} = await ownerPortal('validate', example);
    assert.equal(printed.trim(), 'All well: 15 files checked.');
    assert.equal(code, 0);
  });

  it('names file, line and field of what breaks the contract', async () => {
    await change('en/notices.json', '2026-11-28T01:00:00.000Z', 'last Saturday');
    await change('zh-Hans/contacts.json', '"id": "lifts",', '');
    assert.deepEqual(await complaints(), [
      'en/notices.json:12: /items/0/publishedAt should be a time with its offset, such as 2026-11-30T09:00:00+08:00',
      'zh-Hans/contacts.json:26: /document/contacts/1/id is missing',
    ]);
  });

  it('names the line where a file stops being JSON, and one that is not UTF-8', async () => {
    await change('en/standards.json', '"versions": [', '"versions": [,');
    await writeFile(join(folder, 'en/notices.json'), Buffer.from([0x7b, 0xb0, 0xa1, 0x7d]));
    const found = await complaints();
    assert.ok(found.includes('en/notices.json:1: is not UTF-8'));
    assert.ok(found.some((line) => /^en\/standards\.json:2: is not JSON/.test(line)));
  });

  for (const [what, file, from, to, complaint] of [
    [
      'an address that is none',
      'en/portal.json',
      '"version": "2026-01"',
      '"version": "2026-01", "href": "javascript:alert(1)"',
      /^en\/portal\.json:\d+: \/privacyNotice\/href should be an http/,
    ],
    [
      'a category the account does not have',
      'en/standards.json',
      '"costCategoryId": "green"',
      '"costCategoryId": "moon"',
      /^en\/standards\.json:\d+: .*costCategoryId names no category/,
    ],
    [
      'an id that stands twice',
      'en/contacts.json',
      '"id": "lifts"',
      '"id": "centre"',
      /^en\/contacts\.json:\d+: \/document\/contacts\/1\/id stands twice/,
    ],
    [
      'a member that stands twice',
      'en/notices.json',
      '"kind": "safety",',
      '"kind": "safety", "kind": "lift",',
      /^en\/notices\.json:\d+: \/items\/0\/kind stands here twice/,
    ],
    [
      'a clock that is none',
      'en/contacts.json',
      'Asia/Shanghai',
      'Asia/Atlantis',
      /^en\/contacts\.json:\d+: \/document\/timeZone should be an IANA/,
    ],
    [
      'another community in another language',
      'en/portal.json',
      '"id": "lanting"',
      '"id": "guiyuan"',
      /^owner-portal\.json:\d+: \/languages the languages are of different communities/,
    ],
    [
      'a content nobody knows',
      'owner-portal.json',
      '"fees"',
      '"feez"',
      /^owner-portal\.json:\d+: \/contents\/3 should be one of notices/,
    ],
  ] as const) {
    it(`finds ${what}`, async () => {
      await change(file, from, to);
      assert.match((await complaints()).join('\n'), new RegExp(complaint.source, 'm'));
    });
  }

  it('finds a figure that does not add up, by recomputing it', async () => {
    await change('en/fees/2025.json', '"actual": "1828126.35"', '"actual": "1828126.36"');
    assert.match(
      (await complaints()).join('\n'),
      /^en\/fees\/2025\.json:\d+: \/totals\/actual does not add up: 1828126\.36 is stated, it comes to 1828126\.35/m,
    );
  });

  it('finds a version without its file, and a file that nobody reads', async () => {
    await rename(join(folder, 'en/fees/2025.v1.json'), join(folder, 'en/fees/2025-1.json'));
    assert.deepEqual(await complaints(), [
      'en/fees/2025-1.json:1: is read by nobody: misspelt, or not listed in owner-portal.json',
      'en/fees/2025.v1.json:1: is missing',
    ]);
  });
});
