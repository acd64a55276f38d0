/** Whether a folder of static files can stand in for a backend: see `docs/static-files.md`. */
import {readdir, stat} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {readBreaches} from './breaches.js';
import {checkLanguage} from './contents.js';
import {Inspection} from './inspection.js';

/** Files nobody will read: misspelt, or left out of the contents. */
const checkStrays = async (inspection: Inspection) => {
  const entries = await readdir(inspection.folder, {recursive: true, withFileTypes: true});
  for (const entry of entries) {
    const path = relative(inspection.folder, join(entry.parentPath, entry.name));
    const name = path.split(sep).join('/');
    if (!entry.isFile() || !name.endsWith('.json') || inspection.read.has(name)) continue;
    inspection.say(name, 'is read by nobody: misspelt, or not listed in owner-portal.json');
  }
};

const inspect = async (folder: string, contractFile: string): Promise<Inspection> => {
  const inspection = new Inspection(folder, readBreaches(contractFile));
  const head = await inspection.file<{languages: string[]; contents: string[]}>(
    'owner-portal.json',
    'head',
  );
  if (!head) return inspection;
  const communities = new Set<string>();
  for (const lang of head.value.languages) {
    const id = await checkLanguage(inspection, lang, head.value.contents);
    if (id !== undefined) communities.add(id);
  }
  if (communities.size > 1) {
    const says = `the languages are of different communities: ${[...communities].join(', ')}`;
    head.tell([{pointer: '/languages', says}]);
  }
  await checkStrays(inspection);
  return inspection;
};

/** Prints what is to be mended; resolves to the exit code: 0 nothing, 1 something, 2 no folder. */
export const validate = async (folder: string, contractFile: string): Promise<number> => {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    console.error(`There is no folder ${folder}.`);
    return 2;
  }
  const {problems, read} = await inspect(folder, contractFile);
  const sorted = problems.sort(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line,
  );
  for (const {file, line, pointer, says} of sorted) {
    console.log(`${file}:${line}: ${pointer ? `${pointer} ` : ''}${says}`);
  }
  const count = problems.length;
  console.log(
    count === 0
      ? `All well: ${read.size} files checked.`
      : `${count} ${count === 1 ? 'thing has' : 'things have'} to be mended.`,
  );
  return count === 0 ? 0 : 1;
};
