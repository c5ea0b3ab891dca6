import { SetMetadata } from '@nestjs/common';
import type { SubjectName } from './policy.js';

export interface Permission {
  readonly verb: string;
  readonly subject: SubjectName;
}

export const PERMISSION = 'kring:permission';
export const IS_PUBLIC = 'kring:public';

/** The verb that a route performs; a route with neither this nor `@Public()` is refused. */
export const May = (verb: string, subject: SubjectName) =>
  SetMetadata(PERMISSION, { verb, subject } satisfies Permission);

/** A route for whoever comes by, signed in or not. */
export const Public = () => SetMetadata(IS_PUBLIC, true);
