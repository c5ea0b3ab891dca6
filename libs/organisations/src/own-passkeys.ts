import type { PasskeyChallenge, PasskeyListed, PasskeyMade, PasskeyUsed } from '@kring/contracts';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Passkeys, relyingPartyAt, type MemberOwner, type RelyingParty } from '@kring/platform-identity';
import { Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import pg from 'pg';

/** The account that a member's session is of. */
export function ownerOf({ session }: FastifyRequest): MemberOwner {
  if (session.owner?.kind !== 'member') throw new UnauthorizedException();
  return session.owner;
}

/** The passkeys of whoever works with Kring, at the address that her browser knows it by. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async beginUsing(request: FastifyRequest): Promise<PasskeyChallenge> {
    const options = await this.passkeys.beginUsing(request.session, this.party(request));
    return { options: { ...options } };
  }

  finishUsing(request: FastifyRequest, response: PasskeyUsed): Promise<string> {
    return this.passkeys.finishUsing(request.session, response, this.party(request));
  }

  list(request: FastifyRequest): Promise<PasskeyListed[]> {
    return this.passkeys.of(ownerOf(request).accountId);
  }

  async beginMaking(request: FastifyRequest): Promise<PasskeyChallenge> {
    const { accountId: id, memberId } = ownerOf(request);
    const holder = { id, name: await this.nameOf(memberId) };
    const options = await this.passkeys.beginMaking(request.session, holder, this.party(request));
    return { options: { ...options } };
  }

  async finishMaking(request: FastifyRequest, response: PasskeyMade): Promise<PasskeyListed> {
    const { accountId } = ownerOf(request);
    await this.passkeys.finishMaking(request.session, accountId, response, this.party(request));
    const all = await this.passkeys.of(accountId);
    return all.find(({ id }) => id === response.id)!;
  }

  remove(request: FastifyRequest, id: string): Promise<void> {
    return this.passkeys.remove(ownerOf(request).accountId, id);
  }

  private readonly party = ({ headers }: FastifyRequest): RelyingParty =>
    relyingPartyAt(headers.host, this.settings);

  /** What her device shows beside the passkey: her address, or her name where she has none here. */
  private async nameOf(memberId: string): Promise<string> {
    const found = await this.pool.query<{ name: string }>(
      `select coalesce(a.mail, m.name) as name
       from organisations.member m join identity.account a on a.id = m.account_id where m.id = $1`,
      [memberId],
    );
    return found.rows[0]!.name;
  }
}
