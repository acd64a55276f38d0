/**
 * `npm run bench`: our widgets beside hand-written pages that do the same work; `npm run bench --
 * fees` for what begins so. It reports and never fails on a time.
 */
import {ensureBuild} from '../../demo/setup/build.mjs';
import {openBrowser} from '../support/form-page.mjs';
import {benchFees} from './fees.mjs';
import {benchForm} from './form.mjs';
import {benchLoad} from './load.mjs';
import {benchMeetings} from './meetings.mjs';
import {benchNotices} from './notices.mjs';
import {benchOwnList} from './own-list.mjs';
import {benchPeers} from './peers.mjs';
import {benchReport} from './report.mjs';
import {benchSurvey} from './survey.mjs';
import {benchTyping} from './typing.mjs';

const benches = {
  form: benchForm,
  peers: benchPeers,
  typing: benchTyping,
  'own-list': benchOwnList,
  load: benchLoad,
  fees: benchFees,
  notices: benchNotices,
  report: benchReport,
  survey: benchSurvey,
  meetings: benchMeetings,
};

const wanted = process.argv.slice(2);
const names = Object.keys(benches).filter(
  (name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);

await ensureBuild();
const browser = await openBrowser();
try {
  for (const name of names) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
    await benches[name](browser);
  }
} finally {
  await browser.close();
}
