import type { Touch } from '@kring/platform-outbox';

/** Carries signals from the relay to every api process: identifiers only. */
export abstract class SignalBus {
  abstract publish(touches: readonly Touch[]): Promise<void>;
  abstract subscribe(listener: (touch: Touch) => void): Promise<void>;
  abstract close(): Promise<void>;
}
