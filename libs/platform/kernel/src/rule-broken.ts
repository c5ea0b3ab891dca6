/** How a broken rule reads to whoever tried: `refused` (400), `absent` (404), `conflict` (409), `too-many` (429). */
export type RuleKind = 'refused' | 'forbidden' | 'absent' | 'conflict' | 'too-many';

/** A rule of the domain was broken. The class name says which; the message says it to a person. */
export abstract class RuleBroken extends Error {
  abstract readonly kind: RuleKind;

  /** The field of the request that broke it, where there is one. */
  readonly path: string | undefined = undefined;

  /** The events that are possible instead, where the rule is about an order of events. */
  readonly allowed: readonly string[] | undefined = undefined;
}

/** Absent and forbidden look the same. */
export class NotFound extends RuleBroken {
  readonly kind = 'absent';
  override readonly name = 'NotFound';

  constructor() {
    super('Dit bestaat niet, of het wordt niet met u gedeeld.');
  }
}

/** Somebody else changed it first. */
export class VersionConflict extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'VersionConflict';

  constructor() {
    super('Iemand anders heeft dit net gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.');
  }
}
