import type { Touch } from '@kring/platform-outbox';

/** What a process does with what the bus carries. */
export interface Hearing {
  touch(touch: Touch): void;
  /** From now on signals are missed; may be said again while it lasts. */
  lost(): void;
  /** It hears again: what was said meanwhile is lost. */
  back(): void;
}

/** Carries signals from the relay to every api process: identifiers only. */
export abstract class SignalBus {
  abstract publish(touches: readonly Touch[]): Promise<void>;
  abstract subscribe(hearing: Hearing): Promise<void>;
  abstract close(): Promise<void>;
}
