/** The backend for `bench -- load`, in a process of its own and without limits on calls. */
import {startServer} from '../../demo/server/server.js';

const limits = {callsPerMinute: 1e7, wrongCodes: 1000, failedSignIns: 1000, window: 60};
const {url} = await startServer({
  port: 0,
  databaseUrl: process.argv[2],
  dataDir: 'memory://',
  limits,
  sending: {perHour: 1e7, perHome: 1e7},
});
process.send?.({url});
// What it has cost so far, in microseconds: says more than the clock where the machine has other work.
process.on('message', () => {
  const {user, system} = process.cpuUsage();
  process.send?.({cpu: user + system});
});
