import type { Category } from '@kring/contracts';

/** In which way something leaves. */
export type ExitKind =
  'route' | 'frame' | 'mail' | 'text-message' | 'event' | 'job' | 'metric' | 'log' | 'trace';

/** What of a person can go out: a category of her dossier, or what Kring itself knows about her. */
export type Carried = Category | 'existence' | 'needs' | 'circle' | 'looks' | 'ways-back';

/**
 * What stands before it. `projection`: only what the reader's audience sees, by `access.entry` and `access.section`.
 * `own`: only what belongs to who asks, herself or her own organisation. `identifiers-only`: nothing but opaque
 * identifiers and names of kinds. `secret`: only who holds a secret, and all who don't read alike. `public`: the same for
 * everyone, and nothing of a person in it.
 */
export type Wall = 'projection' | 'own' | 'identifiers-only' | 'secret' | 'public';

/** A test, by the file that it stands in and its name or the beginning of it. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

/** One way out of Kring. */
export interface Exit {
  readonly kind: ExitKind;
  readonly name: string;
  /** What of a person it can carry; none is nothing personal. */
  readonly carries: readonly Carried[];
  readonly wall: Wall;
  readonly proof: Proof;
}

export const NOTHING: readonly Carried[] = [];

const exit =
  (kind: ExitKind) =>
  (name: string, carries: readonly Carried[], wall: Wall, proof: Proof): Exit => ({
    kind,
    name,
    carries,
    wall,
    proof,
  });

/** A route by its verb and its address as it stands in the code: `GET /v1/participants/:id`. */
export const route = exit('route');
export const frame = exit('frame');
export const mail = exit('mail');
export const textMessage = exit('text-message');
export const job = exit('job');
export const metric = exit('metric');
export const log = exit('log');
export const trace = exit('trace');
export const event = exit('event');
