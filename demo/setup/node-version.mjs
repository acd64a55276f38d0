// Imported first: a sentence now beats a stack trace from some dependency later.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `owner-portal needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.`,
  );
  process.exit(1);
}
