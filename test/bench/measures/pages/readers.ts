import type { Asked } from '../../figures/load.js';
import type { Ground } from '../../ground/ground.js';
import { sessionOf, signIn, type BenchMember } from '../../ground/people.js';

const SO_MANY = 480;

/** A referral, whom it is about, and the guide who sent it. */
interface Referred extends BenchMember {
  readonly referralId: string;
  readonly participantId: string;
}

/** One page as the product is asked for it, and as it is asked by hand. */
export interface Page {
  readonly signedIn: Asked;
  readonly byHand: Asked;
}

export interface Pages {
  readonly participant: Page[];
  readonly referral: Page[];
}

/** Pages from all over the ground, each asked for by the guide whose it is. */
export async function pagesOf(ground: Ground): Promise<Pages> {
  const found = await ground.query<Referred>(
    `select 'member' as kind, m.id as "memberId", o.id as "organisationId", o.kind as "organisationKind", m.role,
       m.account_id as "accountId", p.referral_id as "referralId", p.participant_id as "participantId"
     from (select * from bench.plan where until > now() order by hashint4(n) limit $1) p
     join organisations.member m on m.id = p.guide_id
     join organisations.organisation o on o.id = m.organisation_id`,
    [SO_MANY],
  );
  const cookies = await signIn(ground, found.map(sessionOf));
  const page = (path: string, place: number, byHand: string): Page => ({
    signedIn: { path: `/v1/${path}`, headers: { cookie: cookies[place]! } },
    byHand: { path: `/${byHand}` },
  });
  return {
    participant: found.map(({ participantId, organisationId }, place) =>
      page(
        `participants/${participantId}`,
        place,
        `participants/${participantId}?organisation=${organisationId}`,
      ),
    ),
    referral: found.map(({ referralId }, place) =>
      page(`referrals/${referralId}`, place, `referrals/${referralId}`),
    ),
  };
}
