import type { Touch } from '@kring/platform-outbox';
import { newId } from '@kring/platform-kernel';
import type { ApiStage } from '../../setup/api-stage.js';
import type { Listener } from '../../setup/listener.js';
import { DECLASSIFIED_FRAME } from './declassified.js';

/** Says on the bus what the events that are done touched, as the relay does; then waits until everyone has heard it. */
export class Voice {
  private readonly said = new Set<string>();

  constructor(private readonly stage: ApiStage) {}

  /** Does what is owed, and says it. */
  async sayAll(): Promise<void> {
    await this.stage.react();
    const events = await this.stage.database.query<{ id: string; touches: Touch[] }>(
      'select id, touches from outbox.event order by at, id',
    );
    for (const { id, touches } of events.filter((event) => !this.said.has(event.id))) {
      this.said.add(id);
      for (const touch of touches) await this.say(touch);
    }
  }

  async say(touch: Touch): Promise<void> {
    await this.stage.database.query(`select pg_notify('kring_signal', $1)`, [JSON.stringify(touch)]);
  }
}

const ROUNDS = 4;
const PATIENCE = 3_000;

/**
 * What this listener heard, sorted, when all that was said before has arrived: several times something that is everyone's
 * to hear. Each frame is checked at its own delivery, so those of one moment come in any order; for one that is still on
 * its way to be what is `expected`, it waits.
 */
export async function hearOut(voice: Voice, listener: Listener, expected?: string): Promise<string> {
  const heard = (): string => {
    const signals = listener.heard.filter(({ type }) => type !== DECLASSIFIED_FRAME);
    return signals
      .map((signal) => JSON.stringify(signal))
      .sort()
      .join('\n');
  };
  const began = Date.now();
  for (let round = 0; round < ROUNDS || isLate(began, expected, heard()); round += 1) {
    const mark = newId();
    await voice.say({ kind: 'offer', id: mark });
    await listener.hears(({ id }) => id === mark);
  }
  return heard();
}

const isLate = (began: number, expected: string | undefined, heard: string): boolean =>
  expected !== undefined && expected !== heard && Date.now() - began < PATIENCE;
