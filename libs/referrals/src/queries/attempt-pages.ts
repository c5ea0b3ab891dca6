import type { AttemptPage } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { allowedEvents, isInTime, isOpen, isRunning, type State } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { attemptPage } from './index.js';

type Found = Omit<AttemptPage, 'may'> & { internalState: State };
type Button = AttemptPage['may'][number];

const DECISIONS = ['accept', 'decline', 'review', 'waitlist', 'ask-back'] as const;
const KEEPING = ['keep', 'give'] as const;
const STEPS = ['plan-handover', 'begin', 'complete', 'stop'] as const;

/** An attempt as its receiver may see it, with the buttons that make sense: what is possible and this role's. */
@Injectable()
export class AttemptPages {
  constructor(
    private readonly reads: Reads,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  async get(actor: MemberActor, id: string): Promise<AttemptPage> {
    const { internalState, ...page } = await this.reads.get<Found>(actor, attemptPage, { id });
    return { ...page, may: this.buttons(actor, internalState, new Date(page.answerBy)) };
  }

  private buttons(actor: MemberActor, state: State, answerBy: Date): Button[] {
    const events = allowedEvents(state);
    const inTime = isInTime(answerBy, this.clock.now());
    const running = isRunning(state);
    const isKept = running || (isOpen(state) && inTime);
    const allows = (verb: string) => this.access.allows(actor, verb, 'attempt');
    const [decides, steps] = [inTime && allows('decide'), allows('step')];
    const shown: [Button, boolean][] = [
      ...DECISIONS.map((name): [Button, boolean] => [name, decides && events.includes(name)]),
      ...STEPS.map((name): [Button, boolean] => [name, steps && events.includes(name)]),
      ['propose', running && this.access.allows(actor, 'propose', 'offer')],
      ['assign', running && this.access.allows(actor, 'assign', 'participant')],
      ['report', running && this.access.allows(actor, 'write', 'report')],
      ...KEEPING.map((name): [Button, boolean] => [name, isKept && allows(name)]),
    ];
    return shown.filter(([, visible]) => visible).map(([button]) => button);
  }
}
