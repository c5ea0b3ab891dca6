import { newId } from '@kring/platform-kernel';
import type { Asked, Asker } from './asked.js';

/** How it ended: `done`, or why it was refused. */
export type Result =
  'done' | 'invalid' | 'unproven' | 'forbidden' | 'absent' | 'conflict' | 'too-many' | 'refused';

/** One line of the audit (BIO2 8.15): actor, action, object, result, origin; its time is the database's. */
export interface Line {
  readonly id: string;
  readonly actorKind: 'member' | 'participant' | 'link-holder' | 'nobody';
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly action: string;
  readonly object: string;
  readonly objectId: string | null;
  readonly result: Result;
  readonly origin: string;
  readonly requestId: string;
  readonly traceId: string | null;
}

const REFUSALS: Readonly<Record<number, Result>> = {
  400: 'invalid',
  401: 'unproven',
  403: 'forbidden',
  404: 'absent',
  409: 'conflict',
  429: 'too-many',
};

/** What an answer with this status says; null where nobody was refused anything. */
export function refusalOf(status: number): Result | null {
  return REFUSALS[status] ?? (status >= 400 && status < 500 ? 'refused' : null);
}

/** The line about what was asked. Hidden and absent things give the same one. */
export function lineOf(asked: Asked, actor: Asker | null, result: Result): Line {
  const { action, object, objectId, origin, requestId, traceId } = asked;
  return { id: newId(), ...whoIs(actor), action, object, objectId, result, origin, requestId, traceId };
}

function whoIs(actor: Asker | null): Pick<Line, 'actorKind' | 'actorId' | 'organisationId'> {
  if (actor?.kind === 'member') {
    return { actorKind: 'member', actorId: actor.memberId, organisationId: actor.organisationId };
  }
  if (actor?.kind === 'participant') {
    return { actorKind: 'participant', actorId: actor.participantId, organisationId: null };
  }
  // Whoever holds a link is nobody in particular, and the link's hash is not for this list.
  const actorKind = actor?.kind === 'link-holder' ? 'link-holder' : 'nobody';
  return { actorKind, actorId: null, organisationId: null };
}
