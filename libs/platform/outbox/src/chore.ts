import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';

export interface ChoreMetadata {
  /** How often it is looked after, in seconds. */
  readonly every: number;
  readonly name: string;
}

export const CHORE = 'kring:chore';

export const MINUTE = 60;
export const HOUR = 3_600;

/** What time itself brings about. It asks the clock what is due, so that twice, late and after a pause are all the same. */
export interface Chore {
  do(): Promise<void>;
}

/** Marks a class as a chore that is looked after each so many seconds; `name` begins with its scope. */
export const Each = (every: number, name: string) =>
  applyDecorators(Injectable(), SetMetadata(CHORE, { every, name } satisfies ChoreMetadata));
