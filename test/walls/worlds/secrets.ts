import { ProposeOffer, TakePlace } from '@kring/activities';
import { WithdrawConsent } from '@kring/consents';
import { WriteSection } from '@kring/dossiers';
import { InviteMember } from '@kring/organisations';
import { WriteReport } from '@kring/outcomes';
import { InviteParticipant } from '@kring/participants';
import { AcceptAttempt, DeclineAttempt, SendReferral } from '@kring/referrals';
import { herself } from '@kring/testing';
import type { AudienceName } from './audiences.js';
import { versionOf } from './cast.js';
import { rightsUsed } from './rights-used.js';
import { livingTogether } from './living-together.js';
import { noted } from './noted.js';
import type { Secret } from './secret.js';

const NOBODY: readonly AudienceName[] = [];
const BRIDGE: readonly AudienceName[] = ['receiver', 'assigned volunteer'];
const work = { education: 'mbo', experience: 'in de zorg, drie jaar' } as const;

/** What happens between others, by the same use cases as in the product. */
export const secrets: readonly Secret[] = [
  ...rightsUsed,
  ...livingTogether,
  ...noted,
  {
    name: 'another municipality adds a participant',
    known: ['other municipality'],
    happen: (stage, _cast, chance) =>
      stage.story.participant(chance.one(['Rahel', 'Fatma', 'Oksana']), stage.region.rijswijk.guide),
  },
  {
    name: 'the municipality adds a participant',
    known: ['sender guide'],
    happen: (stage, _cast, chance) => stage.story.participant(chance.one(['Leyla', 'Sara', 'Halyna'])),
  },
  {
    name: 'a section that was not consented is written',
    known: ['sender guide'],
    happen: (stage, { hiwet, amina }, chance) =>
      stage.use(WriteSection).execute(stage.region.delft.guide, chance.one([hiwet, amina]).participantId, {
        category: 'work',
        version: 0,
        content: { ...work, experience: chance.one(['winkel', 'zorg', 'kantoor']) },
      }),
  },
  {
    name: 'another organisation is asked for her',
    known: ['sender guide'],
    happen: (stage, { hiwet, amina }, chance) =>
      stage.use(SendReferral).execute(stage.region.delft.guide, {
        participantId: chance.one([hiwet, amina]).participantId,
        recipientId: stage.region.other.id,
        offerId: null,
        why: 'ook daar oefenen',
        categories: ['identity', 'wishes'],
      }),
  },
  {
    name: 'she refuses',
    known: NOBODY,
    happen: (stage, { selam }) => stage.story.answers(selam.participantId, 'no'),
  },
  {
    name: 'she wants to talk first',
    known: NOBODY,
    happen: (stage, { selam }) => stage.story.answers(selam.participantId, 'talk-first'),
  },
  {
    name: 'she refuses that the sender follows',
    known: NOBODY,
    happen: (stage, { selam }) => stage.story.answers(selam.participantId, 'no', ['follow-up']),
  },
  {
    // Whoever received her owes an answer, without her data, that its coordinators and administrators see.
    name: 'she withdraws before there was an answer',
    known: ['receiver', 'administrator'],
    happen: (stage, { amina }) =>
      stage.use(WithdrawConsent).execute(herself(amina.participantId), stage.region.bridge.id),
  },
  {
    name: 'a report that the sender may not follow',
    known: BRIDGE,
    happen: (stage, { hiwet }, chance) =>
      stage.use(WriteReport).execute(stage.region.bridge.coordinator, hiwet.attemptId, {
        mood: chance.one(['hard', 'ordinary', 'good']),
        hours: chance.one([1, 2.5, 8]),
        nextStep: 'again',
        note: chance.one(['ging goed', 'was ziek', undefined]),
      }),
  },
  {
    name: 'a proposal, and a place that she takes',
    known: BRIDGE,
    async happen(stage, { hiwet, offer }, chance) {
      const { coordinator } = stage.region.bridge;
      const made = await stage.use(ProposeOffer).execute(coordinator, hiwet.attemptId, offer.offerId);
      await stage.react();
      if (chance.next() < 0.5) return;
      const taking = { proposalId: made.id, sessionId: offer.sessionId };
      await stage.use(TakePlace).execute(herself(hiwet.participantId), taking);
    },
  },
  {
    name: 'a report about somebody of another municipality',
    known: ['stranger organisation'],
    happen: (stage, { zahra }, chance) =>
      stage.use(WriteReport).execute(stage.region.other.coordinator, zahra.attemptId, {
        mood: 'good',
        hours: chance.one([1, 2, 3]),
        nextStep: chance.one(['again', 'stop']),
      }),
  },
  {
    name: 'a whole referral of another municipality',
    known: ['other municipality', 'stranger organisation'],
    async happen(stage, _cast, chance) {
      const { rijswijk, other } = stage.region;
      const participantId = await stage.story.participant('Mehret', rijswijk.guide);
      const sent = await stage.use(SendReferral).execute(rijswijk.guide, {
        participantId,
        recipientId: other.id,
        offerId: null,
        why: 'taal oefenen',
        categories: ['identity', 'wishes'],
      });
      await stage.story.answers(participantId, 'yes', ['support']);
      const [attempt] = await stage.database.query<{ id: string }>(
        'select id from referrals.attempt where referral_id = $1',
        [sent.id],
      );
      const version = await versionOf(stage, attempt!.id);
      if (chance.next() < 0.5)
        return stage.use(AcceptAttempt).execute(other.coordinator, attempt!.id, version);
      return stage
        .use(DeclineAttempt)
        .execute(other.coordinator, attempt!.id, { version, reason: 'no-place' });
    },
  },
  {
    name: 'she withdraws what another organisation had',
    known: ['stranger organisation'],
    happen: (stage, { zahra }) =>
      stage.use(WithdrawConsent).execute(herself(zahra.participantId), stage.region.other.id),
  },
  {
    // Each signs in to look, and sees that in the list of her own sessions.
    name: 'somebody looks',
    known: ['receiver', 'sender guide'],
    async happen(stage, { hiwet }, chance) {
      const browser = await stage.member(
        chance.one([stage.region.bridge.coordinator, stage.region.delft.guide]),
      );
      await browser.get(`/v1/participants/${hiwet.participantId}`);
    },
  },
  {
    name: 'somebody gets a link',
    known: NOBODY,
    happen: (stage, { hiwet }) =>
      stage.use(InviteParticipant).execute(stage.region.delft.guide, hiwet.participantId, 'desk'),
  },
  {
    name: 'somebody is invited to work',
    known: ['receiver', 'administrator'],
    happen: (stage, _cast, chance) =>
      stage.use(InviteMember).execute(stage.region.administrator, {
        name: 'Noor Jansen',
        mail: chance.one(['noor@example.nl', 'known@example.nl']),
        role: 'volunteer',
        teamId: null,
      }),
  },
];

/** What may happen without this audience noticing. */
export const secretFrom = (audience: AudienceName): Secret[] =>
  secrets.filter(({ known }) => !known.includes(audience));
