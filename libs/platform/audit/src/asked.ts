import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor, MemberActor } from '@kring/platform-kernel';

/** Who asks; of a member who just signed in it is not looked up yet where she works. */
export type Asker =
  | Exclude<Actor, MemberActor>
  | (Pick<MemberActor, 'kind' | 'memberId'> & { readonly organisationId: string | null });

/** What somebody asks for, as the audit line will say it: identifiers only, nothing that was typed. */
export interface Asked {
  /** The verb and the kind of thing, as the route's policy names them; of a public route its method and its pattern. */
  action: string;
  object: string;
  /** The identifier in the address, as it was asked, whether there is such a thing or not. */
  objectId: string | null;
  actor: Asker | null;
  /** Reading leaves its trace in the ledger of looks; only what changes something is written down when it is done. */
  readonly changes: boolean;
  /** A keyed hash of the network address. */
  readonly origin: string;
  readonly requestId: string;
  readonly traceId: string | null;
  /** Whether a unit of work has written its line. */
  isNoted?: true;
}

const current = new AsyncLocalStorage<Asked>();

/** Everything that `task` does belongs to this request. */
export const whileAsked = <T>(asked: Asked, task: () => T): T => current.run(asked, task);

/** The request that is being answered here, if one is. */
export const nowAsked = (): Asked | undefined => current.getStore();
