import type { MyWays, SignInWay } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import { hashOfToken, Passkeys, Sessions } from '@kring/platform-identity';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { myWays } from './index.js';

/** The phone and the session that she asks from. */
export interface AskedFrom {
  readonly deviceToken: string | undefined;
  readonly sessionId: string | undefined;
  readonly way: SignInWay | undefined;
}

type Kept = Pick<MyWays, 'pinChosenAt' | 'phones' | 'cardMadeAt' | 'visits'>;

/** By what her app opens, and where it is open now. */
@Injectable()
export class ListWays {
  constructor(
    private readonly reads: Reads,
    private readonly sessions: Sessions,
    private readonly passkeys: Passkeys,
  ) {}

  async list(actor: ParticipantActor, from: AskedFrom): Promise<MyWays> {
    const deviceHash = from.deviceToken ? hashOfToken(from.deviceToken) : '';
    const [kept, sessions, passkeys] = await Promise.all([
      this.reads.get<Kept>(actor, myWays, { deviceHash }),
      this.sessions.list(actor.participantId),
      this.passkeys.of(actor.participantId),
    ]);
    return {
      ...kept,
      needsPin: from.way === 'pin' && kept.pinChosenAt !== null,
      assurance: actor.assurance,
      passkeys,
      sessions: sessions.map((session) => ({ ...session, current: session.id === from.sessionId })),
    };
  }
}
