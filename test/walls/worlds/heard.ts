import type { Touch } from '@kring/platform-outbox';
import type { ApiStage } from '../../setup/api-stage.js';
import type { Listener } from '../../setup/listener.js';
import { DECLASSIFIED_FRAME } from './declassified.js';

/** Says on the bus what the events that are done touched, as the relay does. */
export class Voice {
  private readonly said = new Set<string>();
  private readonly spokenOf = new Set<string>();
  private readonly marks = new Map<string, number>();

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
    this.spokenOf.add(touch.id);
    if (touch.kind === DECLASSIFIED_FRAME) this.marks.set(touch.id, (this.marks.get(touch.id) ?? 0) + 1);
    await this.stage.database.query(`select pg_notify('kring_signal', $1)`, [JSON.stringify(touch)]);
  }

  /**
   * Says something that is everyone's to hear of each thing that it spoke of, and of these; how often it did so of each.
   * What is told of one thing is told in order: whoever heard that has heard all that came before it.
   */
  async mark(others: readonly string[]): Promise<ReadonlyMap<string, number>> {
    for (const id of new Set([...this.spokenOf, ...others])) await this.say({ kind: DECLASSIFIED_FRAME, id });
    return this.marks;
  }
}

/** What this listener heard, sorted, when all that was said, and of what it watches, has arrived; or until it was put out. */
export async function hearOut(voice: Voice, listener: Listener, watched: readonly string[]): Promise<string> {
  const marks = await voice.mark(watched);
  await listener.hearsAll(DECLASSIFIED_FRAME, marks);
  return listener.heard
    .filter(({ type }) => type !== DECLASSIFIED_FRAME)
    .map((signal) => JSON.stringify(signal))
    .sort()
    .join('\n');
}
