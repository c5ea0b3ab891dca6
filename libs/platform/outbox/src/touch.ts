import type { Category, SignalKind } from '@kring/contracts';

/** A subject that looks different after an event. With `needs`, only readers of that category may notice. */
export interface SubjectTouch {
  readonly kind: SignalKind;
  readonly id: string;
  readonly needs?: Category;
  /** Somebody's view of it ended: whoever still sees it must not notice. */
  readonly ended?: true;
}

/** A holder (an account or a participant) whose sessions may have ended or read differently now. */
export interface HolderTouch {
  readonly kind: 'holder';
  readonly id: string;
}

export type Touch = SubjectTouch | HolderTouch;
