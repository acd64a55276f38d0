import {readConfig, StartError, type ServerOptions} from './config.js';
import {startServer, type RunningServer} from './server.js';
import {demoOwners} from './seed/owners.js';
import {demoAccounts} from './seed/staff.js';

const announcement = ({url, place}: RunningServer, {seed, ownerTokens}: ServerOptions) => {
  const accounts = demoAccounts.map(
    ({username, password, name, role}) =>
      `                     ${username.padEnd(10)} ${password.padEnd(14)} ${role} ${name}`,
  );
  const owners = demoOwners.map(
    ({username, password, name}) =>
      `                     ${username.padEnd(10)} ${password.padEnd(14)} ${Object.values(name)[0] ?? ''}`,
  );
  return [
    '',
    `  Owners' site       ${url}/`,
    `    in English       ${url}/en/`,
    ...(seed === 'demo' && !ownerTokens ? owners : []),
    `  Service desk       ${url}/desk/`,
    ...(seed === 'demo' ? accounts : []),
    `  API                ${url}/v1`,
    `  Data               ${place}`,
    '',
  ].join('\n');
};

const stopOnSignal = (server: RunningServer) => {
  let stopping = false;
  const stop = () => {
    // A second Ctrl-C means: now.
    if (stopping) process.exit(0);
    stopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
};

try {
  const options = readConfig(process.env);
  const server = await startServer(options);
  stopOnSignal(server);
  console.log(announcement(server, options));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
