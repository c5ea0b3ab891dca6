import type { Session } from '@kring/contracts';

/** Whether she came back by her own PIN or lock, or in a way after which a new PIN is chosen: link, desk or card. */
export type CameBy = 'return' | 'anew';

export type OnOpened = (session: Session, by: CameBy) => void;
