import { UnitOfWork } from '@kring/platform-database';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';

export interface Contact {
  /** The coordinator that she is to be. */
  readonly memberId: string;
  readonly mail: string;
}

const CONTACT = `
  select m.id as "memberId", i.mail
  from organisations.member m
  join organisations.invitation i on i.id = m.invitation_id
  where m.organisation_id = $1 and m.role = 'coordinator' and m.state = 'invited' and not exists (
    select from organisations.member o where o.organisation_id = $1 and o.state <> 'invited'
  )
  order by m.id limit 1`;

const AS_COORDINATOR = `
  select m.id as "memberId", m.organisation_id as "organisationId", o.kind as "organisationKind"
  from organisations.member m
  join organisations.organisation o on o.id = m.organisation_id
  where m.id = $1 and m.role = 'coordinator' and m.state <> 'suspended'`;

const INVITATION = `
  select invitation_id as id from organisations.member where id = $1 and state = 'invited' and invitation_id is not null`;

/** Whoever a municipality named as the contact of an organisation, before anybody of it came in. Part of a unit of work. */
@Injectable()
export class Contacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** Null where somebody came in, now or ever: who works there answers for it. */
  async of(organisationId: string): Promise<Contact | null> {
    return (await this.work.query<Contact>(CONTACT, [organisationId]))[0] ?? null;
  }

  /** The contact as the coordinator that she is to be; one who was taken back or suspended reads as absent. */
  async asCoordinator(memberId: string): Promise<MemberActor> {
    const found = await this.work.query<Omit<MemberActor, 'kind' | 'role'>>(AS_COORDINATOR, [memberId]);
    if (!found[0]) throw new NotFound();
    return { kind: 'member', role: 'coordinator', ...found[0] };
  }

  /** Her invitation goes out once more; says whether there is one that she did not take yet. */
  async inviteAgain(memberId: string): Promise<boolean> {
    const found = await this.work.query<{ id: string }>(INVITATION, [memberId]);
    if (found[0]) this.outbox.append({ name: 'member.invited', subjectId: found[0].id, touches: [] });
    return found.length > 0;
  }
}
