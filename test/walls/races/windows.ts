import type { Watch } from '@kring/contracts';
import type { Browser } from '../../setup/api-stage.js';
import { listen, type Listener } from '../../setup/listener.js';
import type { Ground } from './ground.js';
import type { Her } from './her.js';

/** What somebody of the recipient has open of her at this beginning. */
const openOf = ({ beginning, participantId, attemptId }: Her): Watch =>
  beginning === 'saying yes'
    ? []
    : [
        { type: 'attempt', id: attemptId },
        ...(beginning === 'sent' ? [] : [{ type: 'participant', id: participantId } as const]),
      ];

export async function openWindow(ground: Ground, her: Her, browser: Browser): Promise<Listener> {
  const listener = await listen(ground.stage.address, browser.cookie);
  listener.watch(openOf(her));
  return listener;
}

/** Loses its line, and comes back as a browser does. */
export async function comesBack(ground: Ground, her: Her, browser: Browser): Promise<Listener> {
  (await openWindow(ground, her, browser)).close();
  return openWindow(ground, her, browser);
}

/** Each window said goodbye to what it had open, and heard nothing of her after that. */
export async function mustHaveGone(ground: Ground, her: Her, windows: readonly Listener[]): Promise<void> {
  for (const { heard, hears } of windows) {
    for (const { id } of openOf(her)) {
      await hears((signal) => signal.type === 'gone' && signal.id === id);
      const afterwards = heard.filter((signal) => signal.id === id);
      const last = afterwards.slice(afterwards.findIndex(({ type }) => type === 'gone') + 1);
      if (last.length > 0) ground.broken.push(`${her.beginning}: after goodbye came ${JSON.stringify(last)}`);
    }
  }
}

/** A job that comes late, after all that: nobody of the recipient hears of it. */
export async function mustHearNothing(ground: Ground, her: Her, windows: readonly Listener[]): Promise<void> {
  const counts = windows.map(({ heard }) => heard.length);
  await ground.sayLate(her.participantId, [
    { kind: 'attempt', id: her.attemptId },
    { kind: 'me', id: her.participantId },
  ]);
  windows.forEach(({ heard }, place) => {
    const late = heard
      .slice(counts[place])
      .filter(({ id }) => [her.attemptId, her.participantId].includes(id));
    if (late.length > 0)
      ground.broken.push(`${her.beginning}: heard ${JSON.stringify(late)} after she withdrew`);
  });
}
