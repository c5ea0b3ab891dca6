import type { EventName } from '@kring/contracts';

/** What happens elsewhere because of an event: at least once outside, exactly once inside its transaction. */
export type Reaction = (subjectId: string) => Promise<void>;

export interface ReactionMetadata {
  readonly on: EventName;
  readonly name: string;
  readonly method: string;
}

const REACTIONS = Symbol('kring:reactions');

interface Reacting {
  readonly [REACTIONS]?: readonly ReactionMetadata[];
}

/** Marks a method as a reaction, once for each event; `name` is its durable name in the inbox, scope first. */
export const ReactsTo =
  (on: EventName, name: string) =>
  (target: object, method: string, _: TypedPropertyDescriptor<Reaction>): void => {
    const value = [...reactionsOf(target), { on, name, method }];
    Object.defineProperty(target, REACTIONS, { value, configurable: true });
  };

/** The reactions that an instance of a class has, or that its prototype was given so far. */
export const reactionsOf = (of: object): readonly ReactionMetadata[] => (of as Reacting)[REACTIONS] ?? [];
