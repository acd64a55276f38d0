import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder that is removed afterwards. */
export const scratchFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'owner-portal-test-'));
  return {path, remove: () => rm(path, {recursive: true, force: true})};
};

/** A folder for one server's data: as after a first start, where the test run has made one to copy. */
export const dataFolder = async () => {
  const folder = await scratchFolder();
  const beginning = process.env['TEST_BEGIN_FOLDER'];
  if (beginning) await cp(beginning, folder.path, {recursive: true});
  return folder;
};
