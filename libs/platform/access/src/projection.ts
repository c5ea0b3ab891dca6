import type { Category, SignalKind } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { CONTACT_ONLY, OnlyToContact } from './contact-only.js';

export type EntryKind = Exclude<SignalKind, 'offer'>;

export interface Opening {
  readonly audienceId: string;
  readonly organisationId: string | null;
  readonly kind: EntryKind;
  readonly subjectId: string;
  readonly participantId: string;
  readonly until: Date;
  /** Where it lies in a list that is kept in boxes. */
  readonly box?: string;
}

export interface ClosedEntry {
  readonly kind: EntryKind;
  readonly subjectId: string;
}

/** What is visible lives in this projection and nowhere else; it changes in the transaction of the use case. */
@Injectable()
export class AccessProjection {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Throws `NotFound` unless the actor of this unit of work sees the subject, `OnlyToContact` where that is so only to
   * contact her; says which participant it is about.
   */
  async mustSee(audienceId: string | null, kind: EntryKind, subjectId: string): Promise<string> {
    const rows = await this.work.query<{ participant_id: string; box: string | null }>(
      `select participant_id, box from access.entry
       where audience_id = $1 and kind = $2 and subject_id = $3 and valid_until > now()
         and participant_id <> all (access.avoiding())`,
      [audienceId, kind, subjectId],
    );
    const found = rows[0];
    if (!found) throw new NotFound();
    if (found.box === CONTACT_ONLY) throw new OnlyToContact();
    return found.participant_id;
  }

  /** Throws `NotFound` unless the audience may read this section of her dossier. */
  async mustRead(audienceId: string | null, participantId: string, category: Category): Promise<void> {
    const rows = await this.work.query(
      `select from access.section
       where audience_id = $1 and participant_id = $2 and category = $3 and valid_until > now()
         and participant_id <> all (access.avoiding())`,
      [audienceId, participantId, category],
    );
    if (rows.length === 0) throw new NotFound();
  }

  /** Like `mustSee`, also where she is seen only to contact her, and holds her: what was seen stays visible until this unit of work ends. */
  async mustKeepSeeing(audienceId: string | null, kind: EntryKind, subjectId: string): Promise<string> {
    const rows = await this.work.query<{ participant: string | null }>(
      `select participant from access.keep_seeing($1, $2, $3) participant
       where participant <> all (access.avoiding())`,
      [audienceId, kind, subjectId],
    );
    const found = rows[0]?.participant;
    if (!found) throw new NotFound();
    return found;
  }

  /** Until this unit of work ends, nothing else opens or closes around her: the next one waits its turn. */
  hold(participantId: string): void {
    this.work.send('select pg_advisory_xact_lock(hashtextextended($1, 0))', [participantId]);
  }

  /** Like `hold`, for whoever can come back later: whether her turn was free. */
  async tryToHold(participantId: string): Promise<boolean> {
    const rows = await this.work.query<{ held: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as held',
      [participantId],
    );
    return rows[0]!.held;
  }

  openEntry(opening: Opening): void {
    const { audienceId, organisationId, kind, subjectId, participantId, until, box = null } = opening;
    this.work.send('select access.open_entry($1, $2, $3, $4, $5, $6, $7)', [
      audienceId,
      organisationId,
      kind,
      subjectId,
      participantId,
      until,
      box,
    ]);
  }

  /** As `openEntry`, for what may be open longer already: it never takes away. As the system. */
  extendEntry({ audienceId, organisationId, kind, subjectId, participantId, until }: Opening): void {
    this.work.send('select access.extend_entry($1, $2, $3, $4, $5, $6)', [
      audienceId,
      organisationId,
      kind,
      subjectId,
      participantId,
      until,
    ]);
  }

  /** It lies in another box from now on, for everyone who sees it. */
  moveEntry(kind: EntryKind, subjectId: string, box: string): void {
    this.work.send('select access.move_entry($1, $2, $3)', [kind, subjectId, box]);
  }

  openSections(
    audiences: { audienceIds: readonly string[]; organisationId: string },
    participantId: string,
    categories: readonly Category[],
    until: Date,
  ): void {
    this.work.send('select access.open_sections($1, $2, $3, $4, $5)', [
      audiences.audienceIds,
      audiences.organisationId,
      participantId,
      categories,
      until,
    ]);
  }

  /** One member comes to see what her organisation's coordinators see of this participant. */
  copyForMember(participantId: string, organisationId: string, memberId: string): void {
    this.work.send('select access.copy_for_member($1, $2, $3)', [participantId, organisationId, memberId]);
  }

  /** What this audience sees of a participant, of one kind. */
  async subjectsOf(audienceId: string, participantId: string, kind: EntryKind): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>('select id from access.subjects_of($1, $2, $3) id', [
      audienceId,
      participantId,
      kind,
    ]);
    return rows.map((row) => row.id);
  }

  /** What is open to an organisation stays so until these moments; what is not named closes, and nothing opens. */
  keepUntil(participantId: string, organisationId: string, ends: ReadonlyMap<Category, Date>): void {
    this.work.send('select access.keep_until($1, $2, $3, $4)', [
      participantId,
      organisationId,
      [...ends.keys()],
      [...ends.values()],
    ]);
  }

  /** Ends these sections for everyone in the organisation. */
  closeSections(participantId: string, organisationId: string, categories: Category[]): void {
    this.work.send('select access.close_sections($1, $2, $3)', [participantId, organisationId, categories]);
  }

  /** Whether she keeps this organisation, or this member of it, away from her. Nobody may learn it by the answer. */
  async keepsAway(participantId: string, organisationId: string, memberId: string): Promise<boolean> {
    const rows = await this.work.query<{ kept: boolean }>('select access.keeps_away($1, $2, $3) as kept', [
      participantId,
      organisationId,
      memberId,
    ]);
    return rows[0]!.kept;
  }

  /** Ends what whoever stands on her list sees; as she herself. Says every subject that somebody may have open. */
  async closeKeptAway(): Promise<ClosedEntry[]> {
    return this.work.query<ClosedEntry>(
      'select kind, subject_id as "subjectId" from access.close_kept_away()',
    );
  }

  /** Ends everything of this participant for everyone in the organisation; says what was open. */
  async closeOrganisation(participantId: string, organisationId: string): Promise<ClosedEntry[]> {
    return this.work.query<ClosedEntry>(
      `select kind, subject_id as "subjectId" from access.close_organisation($1, $2)`,
      [participantId, organisationId],
    );
  }

  /** Ends her page for everyone in the organisation, and not what was asked of its coordinators; says what was open. */
  async closePage(participantId: string, organisationId: string): Promise<ClosedEntry[]> {
    return this.work.query<ClosedEntry>(
      `select kind, subject_id as "subjectId" from access.close_page($1, $2)`,
      [participantId, organisationId],
    );
  }
}
