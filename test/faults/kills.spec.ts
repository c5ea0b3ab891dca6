import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const A_FEW = ['--first', '2', '--running', '1', '--build', '0', '--install', '0', '--tries', '0'];
const WHO = process.getuid?.() === 0 ? 'root' : 'myself';

let running: ChildProcess | undefined;

afterAll(async () => {
  if (!running || running.exitCode !== null) return;
  running.kill('SIGTERM');
  await once(running, 'exit');
});

// The whole of it is `npm run faults`.
test('Kring is killed three times, starts three times, and has lost nothing that it acknowledged', async () => {
  const options = [...A_FEW, '--whole', '5', '--as', WHO];
  const words = await new Promise<string>((ended) => {
    running = execFile(process.execPath, ['test/faults/faults.mjs', ...options], (_error, out, errors) =>
      ended(out + errors),
    );
  });
  expect(words).toMatch(/\n3 kills, 3 healthy next starts, 0 lost\n$/);
  expect(words).not.toMatch(/PROBLEMS|LEFT BEHIND|FAILED/);
});
