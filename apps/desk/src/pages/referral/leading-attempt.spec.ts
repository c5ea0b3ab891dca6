import type { AskedAttempt, Standing } from '@kring/contracts';
import { leadingAttempt } from './leading-attempt.js';

const attempts = (...standings: Standing[]) => ({
  attempts: standings.map((standing, place): AskedAttempt => ({
    id: `${place}`,
    recipient: { id: 'o', name: 'De Brug' },
    standing,
    askedAt: '2026-11-20T09:00:00Z',
    answerBy: '2026-11-30T09:00:00Z',
    categories: [],
    recipientAnswersInDays: null,
    proposed: null,
    clarifications: [],
  })),
});

describe('what a referral with several attempts says first', () => {
  it('is what goes on, before what is over', () => {
    expect(leadingAttempt(attempts('declined', 'sent', 'accepted')).standing).toBe('accepted');
    expect(leadingAttempt(attempts('withdrawn', 'awaiting')).standing).toBe('awaiting');
  });

  it('is the newest where nothing goes on', () => {
    expect(leadingAttempt(attempts('withdrawn', 'declined')).id).toBe('0');
  });
});
