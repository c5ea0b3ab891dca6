import type { MemberActor } from '@kring/platform-kernel';
import type { Ground } from '../../ground/ground.js';

export interface Undecided {
  readonly id: string;
  readonly version: number;
  readonly actor: MemberActor;
}

export interface Shared {
  readonly participantId: string;
  readonly recipientId: string;
  readonly grantId: string;
}

// Not of the three that are measured by name, and not what has expired.
const MEASURABLE = `
  p.recipient_id not in (select id from bench.helper where n <= 3) and p.until > now() + interval '10 days'`;

/** Attempts that wait for an answer, each with the coordinator who may give it. */
export const undecided = (ground: Ground, count: number): Promise<Undecided[]> =>
  ground.query<Undecided>(
    `select a.id, a.version, jsonb_build_object('kind', 'member', 'memberId', m.id, 'organisationId', o.id,
       'organisationKind', o.kind, 'role', m.role) as actor
     from bench.plan p
     join referrals.attempt a on a.id = p.attempt_id and a.state = 'sent' and a.version = 2
     join organisations.organisation o on o.id = p.recipient_id
     join organisations.member m on m.organisation_id = o.id and m.role = 'coordinator'
     where p.state = 'sent' and ${MEASURABLE}
     order by random() limit $1`,
    [count],
  );

/** What participants share with one organisation each, under grants of their own. */
export const shared = (ground: Ground, count: number): Promise<Shared[]> =>
  ground.query<Shared>(
    `select * from (
       select distinct on (p.participant_id) p.participant_id as "participantId", p.recipient_id as "recipientId",
         g.id as "grantId"
       from bench.plan p
       join consents.consent_grant g on g.event_id = p.event_id and g.category = 'identity' and g.ended_at is null
       where p.state in ('accepted', 'active') and ${MEASURABLE}
     ) each_once
     order by random() limit $1`,
    [count],
  );
