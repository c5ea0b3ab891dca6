import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answers } from './kring.mjs';
import { memberWith, signIn } from './member.mjs';
import { startAgain, stopped } from './next-start.mjs';
import { waitUntil } from './processes.mjs';
import { lostOf } from './proof.mjs';
import { keepWriting } from './writing.mjs';

const MINUTE = 60;
const DAY = 86_400;
const JUMPS = {
  'ten minutes ahead': 10 * MINUTE,
  'ten minutes back': -10 * MINUTE,
  'two days ahead': 2 * DAY,
};
const NOTICED_AFTER = 400;

/** The clock of the server jumps under a session; the database's own stays. */
export const triesOfClocks = Object.fromEntries(
  Object.entries(JUMPS).map(([name, seconds]) => [`the clock jumps ${name}`, (copy) => jump(copy, seconds)]),
);

async function jump(copy, seconds) {
  const file = join(copy.folder, 'clock-jump');
  writeFileSync(file, '0');
  const preload = pathToFileURL(join(import.meta.dirname, 'clock-jump.mjs'));
  const env = { NODE_OPTIONS: `--import ${preload}`, CLOCK_JUMP_FILE: file };
  const begun = await startAgain({ ...copy, env });
  const { address } = begun.kring;
  const { cookie } = await signIn(address, 'joris');
  const acknowledged = [];
  await writeSome(address, cookie, acknowledged);
  writeFileSync(file, String(seconds));
  await new Promise((noticed) => setTimeout(noticed, NOTICED_AFTER));
  // Days later nobody is signed in any more; who signs in again works on.
  const again = await signIn(address, 'joris');
  const { refused } = await writeSome(address, again.cookie, acknowledged);
  const lost = await lostOf(again, acknowledged);
  const healthy = await answers(address);
  const behind = await stopped(begun.kring, copy);
  const problems = [...refused, ...(healthy ? [] : ['not ready after the jump'])];
  return {
    ready: begun.ready,
    wentOn: healthy,
    acknowledged: acknowledged.length,
    lost: lost.length,
    behind,
    problems,
  };
}

async function writeSome(address, cookie, acknowledged) {
  const before = acknowledged.length;
  const writing = keepWriting(memberWith(address, cookie), acknowledged);
  await waitUntil(() => acknowledged.length >= before + 9 || writing.counts.refused.length > 0, 30);
  await writing.end();
  return writing.counts;
}
