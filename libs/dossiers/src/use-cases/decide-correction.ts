import type { DecideCorrection as Decided } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { CorrectionRepository, type Correction } from '../data/correction.repository.js';
import { AnotherSection, CorrectionDecidedAlready, NotRewritten } from '../dossiers.errors.js';
import { WriteSection } from './write-section.js';

/** Whoever keeps the section writes what should stand there, or says why it stays. Said once. */
@Injectable()
export class DecideCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly corrections: CorrectionRepository,
    private readonly writing: WriteSection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, decided: Decided): Promise<void> {
    return this.work.run(actor, async () => {
      const correction = await this.corrections.get(id);
      await this.access.mustSee(actor, 'participant', correction.participantId);
      this.access.require(actor, 'decide', 'correction', {});
      if (correction.state !== 'asked') throw new CorrectionDecidedAlready();
      const about = { at: this.clock.now(), by: actor.organisationId };
      if (decided.decision === 'decline') {
        await this.corrections.decide(id, { ...about, state: 'declined', ground: decided.ground });
      } else {
        await this.correct(actor, correction, decided.section, about.at);
        await this.corrections.decide(id, { ...about, state: 'corrected', ground: null });
      }
      const touches = [{ kind: 'me', id: correction.participantId }] as const;
      this.outbox.append({ name: 'correction.decided', subjectId: id, touches });
    });
  }

  private async correct(
    actor: MemberActor,
    correction: Correction,
    section: Extract<Decided, { decision: 'correct' }>['section'],
    at: Date,
  ): Promise<void> {
    if (section && section.category !== correction.category) throw new AnotherSection();
    if (section) await this.writing.execute(actor, correction.participantId, section);
    else if (!(await this.corrections.isRewritten(correction.id))) throw new NotRewritten();
    await this.corrections.mark(correction, at);
  }
}
