import type { Category, SignalKind } from '@kring/contracts';

/** A subject that looks different after an event. With `needs`, only readers of that category may notice. */
export interface Touch {
  readonly kind: SignalKind;
  readonly id: string;
  readonly needs?: Category;
  /** Somebody's view of it ended: whoever still sees it must not notice. */
  readonly ended?: true;
}
