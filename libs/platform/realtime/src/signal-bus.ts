import type { Touch } from '@kring/platform-outbox';

/** Carries signals from the relay to every api process: identifiers only. */
export abstract class SignalBus {
  abstract publish(touches: readonly Touch[]): Promise<void>;
  /** `onGap` hears that signals may have been missed. */
  abstract subscribe(listener: (touch: Touch) => void, onGap: () => void): Promise<void>;
  abstract close(): Promise<void>;
}
