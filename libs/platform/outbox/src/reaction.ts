import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import type { EventName } from '@kring/contracts';

export interface ReactionMetadata {
  readonly on: EventName;
  readonly name: string;
}

export const REACTION = 'kring:reaction';

/** What happens elsewhere because of an event: at least once outside, exactly once inside its transaction. */
export interface Reaction {
  react(subjectId: string): Promise<void>;
}

/** Marks a class as a reaction; `name` is its durable name in the inbox, scope first. */
export const ReactsTo = (on: EventName, name: string) =>
  applyDecorators(Injectable(), SetMetadata(REACTION, { on, name } satisfies ReactionMetadata));
