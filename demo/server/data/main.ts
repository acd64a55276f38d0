import {parseArgs} from 'node:util';
import {readConfig, StartError} from '../config.js';
import {migrate} from '../database/migrate.js';
import {openDatabase} from '../database/open.js';
import {seedDemo} from '../seed/seed.js';
import {importLargeCommunity} from './import-large.js';

const most = 100_000;

const readUnits = () => {
  const {units} = parseArgs({options: {units: {type: 'string', default: '10000'}}}).values;
  if (/^[1-9]\d{0,5}$/.test(units) && Number(units) <= most) return Number(units);
  throw new StartError(`--units must be a number from 1 to ${most}, not "${units}".`);
};

/** One line that is written over on a screen, and now and then a line of its own in a log. */
const showProgress = (units: number) => {
  const began = Date.now();
  const figure = (count: number) => count.toLocaleString('en');
  return (count: number) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
    const text = `${figure(count)} of ${figure(units)} statements checked and stored (${seconds} s, ${megabytes} MB)`;
    if (process.stdout.isTTY) process.stdout.write(`\r${text}`);
    else if (count % 1000 === 0 || count === units) console.log(text);
    if (process.stdout.isTTY && count === units) process.stdout.write('\n');
  };
};

try {
  const units = readUnits();
  const options = readConfig(process.env);
  const database = await openDatabase(options);
  try {
    await migrate(database.db, options.seed === 'demo' ? seedDemo : async () => {});
    const {community, version} = await importLargeCommunity(
      database.db,
      units,
      showProgress(units),
    );
    console.log(
      `Published in ${database.place}: community ${community}, 2025, version ${version}.`,
    );
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
