// Plain enough for a Node that is too old to run the rest, so that it can say so.
const NEEDED = [20, 19];
const version = process.versions.node.split('.').map(Number);

if (version[0] < NEEDED[0] || (version[0] === NEEDED[0] && version[1] < NEEDED[1])) {
  console.error(
    `Kring needs Node.js ${NEEDED.join('.')} or newer and this is ${process.versions.node}: install the current LTS from https://nodejs.org and start again.`,
  );
  process.exitCode = 1;
} else {
  import('./start/start.mjs').then(({ start }) => start());
}
