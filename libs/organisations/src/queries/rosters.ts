import type { MemberVerb, Role, Roster, RosterLine } from '@kring/contracts';
import { rolesGivenBy, verbsOn } from '@kring/organisations-domain';
import { Reads } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { listRoster } from './index.js';

type Line = Omit<RosterLine, 'may'> & { readonly accountId: string | null };

/** Everyone who works for your organisation, with what you may do about each. */
@Injectable()
export class Rosters {
  constructor(private readonly reads: Reads) {}

  async of(actor: MemberActor): Promise<Roster> {
    const { items, teams } = await this.reads.get<{ items: Line[]; teams: Roster['teams'] }>(
      actor,
      listRoster,
    );
    const you = { role: actor.role, accountId: items.find(({ isYou }) => isYou)?.accountId ?? null };
    const working = (role: Role) => items.filter((one) => one.role === role && one.state === 'active').length;
    // Only a municipality has tasks to give.
    const isOffered = (verb: MemberVerb) =>
      verb !== 'give-tasks' || actor.organisationKind === 'municipality';
    const shown = items.map(({ accountId, ...line }) => ({
      ...line,
      may: verbsOn(you, { ...line, accountId }, working(line.role)).filter(isOffered),
    }));
    return { items: shown, teams, mayInvite: [...rolesGivenBy(actor.role)] };
  }
}
