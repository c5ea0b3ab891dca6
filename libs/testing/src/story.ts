import { AnswerQuestion, WaitingQuestions } from '@kring/consents';
import type { Category, Purpose } from '@kring/contracts';
import { AddParticipant, WriteSection } from '@kring/dossiers';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { AcceptAttempt, SendReferral } from '@kring/referrals';
import type { TestRegion } from './region.js';
import type { RunningScopes } from './scopes.js';
import type { TestDatabase } from './test-database.js';

type Answer = 'yes' | 'no' | 'talk-first';

export const herself = (participantId: string): ParticipantActor => ({
  kind: 'participant',
  participantId,
  assurance: 'high',
});

const HER_BIRTH_DATE = '1994-02-03';

/** The year of her birth standing by itself: an identifier or a moment may hold these digits. */
export const HER_YEAR = /(?<![\da-f-])1994(?![\da-f])/;

/** The steps that many tests begin with, by the same use cases as in the product. */
export class Story {
  constructor(
    private readonly database: TestDatabase,
    private readonly scopes: RunningScopes,
    private readonly region: TestRegion,
  ) {}

  /** A participant with what is needed to be referred. */
  async participant(givenName = 'Hiwet', by: MemberActor = this.region.delft.guide): Promise<string> {
    const { id } = await this.scopes.use(AddParticipant).execute(by, {
      birthDate: HER_BIRTH_DATE,
      identity: { givenName },
      contact: { channel: 'whatsapp', phone: '+31600000099', mayOthersAnswer: false },
      language: { speaks: ['ar'], spokenDutch: 'A1', reads: 'little' },
    });
    const content = {
      wish: 'language-skills' as const,
      dayParts: ['morning' as const],
      withinSchoolHours: true,
      womenOnly: true,
    };
    await this.scopes.use(WriteSection).execute(by, id, { category: 'wishes', version: 0, content });
    return id;
  }

  /** A referral of her to the bridge, waiting for her answer. */
  async referral(participantId: string, categories: Category[] = ['identity', 'contact', 'language']) {
    const { guide } = this.region.delft;
    const recipientId = this.region.bridge.id;
    const why = 'met andere moeders oefenen';
    const asked = { participantId, recipientId, offerId: null, why, categories };
    const { id: referralId } = await this.scopes.use(SendReferral).execute(guide, asked);
    const rows = await this.database.query<{ id: string }>(
      'select id from referrals.attempt where referral_id = $1',
      [referralId],
    );
    return { referralId, attemptId: rows[0]!.id };
  }

  /** She answers the questions that wait for her, for these purposes, and what follows from it is done. */
  async answers(participantId: string, answer: Answer, purposes?: Purpose[]): Promise<void> {
    await this.says(participantId, answer, purposes);
    await this.scopes.react();
  }

  /** She answers, all or some of these questions, and nothing has been done with it yet. */
  async says(participantId: string, answer: Answer, purposes?: Purpose[], some?: string[]): Promise<void> {
    const actor = herself(participantId);
    const { items } = await this.scopes.use(WaitingQuestions).list(actor, 'nl');
    for (const { id, notice, purpose } of items) {
      if (purposes && !purposes.includes(purpose)) continue;
      if (some && !some.includes(id)) continue;
      const given = { answer, add: [], noticeHash: notice.hash, language: 'nl', understood: true } as const;
      await this.scopes.use(AnswerQuestion).execute(actor, id, { ...given, add: [] });
    }
  }

  /** The bridge accepts. */
  async accepts(attemptId: string): Promise<void> {
    const rows = await this.database.query<{ version: number }>(
      'select version from referrals.attempt where id = $1',
      [attemptId],
    );
    await this.scopes.use(AcceptAttempt).execute(this.region.bridge.coordinator, attemptId, rows[0]!.version);
    await this.scopes.react();
  }

  /** The whole way: added, referred, yes to all, accepted. */
  async accepted(givenName?: string, categories?: Category[]) {
    const participantId = await this.participant(givenName);
    const referral = await this.referral(participantId, categories);
    await this.answers(participantId, 'yes');
    await this.accepts(referral.attemptId);
    return { participantId, ...referral };
  }
}
