import type { ReferralListed } from '@kring/contracts';
import { endingSentence, standingSentence } from './standing-sentence.js';

const referral: ReferralListed = {
  id: 'r',
  reference: 'K-2041',
  participant: { id: 'p', givenName: 'Hiwet' },
  recipient: { id: 'o', name: 'De Brug' },
  wish: 'language-skills',
  standing: 'accepted',
  sentAt: '2026-11-20T09:00:00Z',
  answerBy: '2026-11-30T09:00:00Z',
  signs: [],
  attemptCount: 1,
  toClarify: 0,
  version: 1,
};

describe('how a referral stands', () => {
  it('says who is to decide', () => {
    expect(standingSentence({ ...referral, standing: 'awaiting' }).title).toBe('Hiwet beslist');
  });

  it('says the latest that she lets the sender follow', () => {
    const enrolled = { what: 'enrolled', at: '2026-11-24T09:00:00Z' } as const;
    const reported = { what: 'reported', at: '2026-11-25T09:00:00Z' } as const;
    expect(standingSentence(referral).title).toBe('De Brug zei ja voor Hiwet');
    expect(standingSentence({ ...referral, signs: [enrolled] }).title).toBe(
      'Hiwet heeft een plek bij De Brug',
    );
    expect(standingSentence({ ...referral, signs: [enrolled, reported] }).title).toMatch(/begonnen/);
  });

  it('says how it ended only where that can be followed, and of whom was asked', () => {
    const result = { organisation: referral.recipient, endedAs: 'completed' } as const;
    expect(endingSentence(referral, [])).toBeNull();
    expect(endingSentence(referral, [{ ...result, endedAs: null }])).toBeNull();
    expect(
      endingSentence(referral, [{ ...result, organisation: { id: 'other', name: 'Anders' } }]),
    ).toBeNull();
    expect(endingSentence(referral, [result])?.title).toBe('De Brug en Hiwet zijn klaar');
    expect(endingSentence(referral, [{ ...result, endedAs: 'stopped' }])?.title).toMatch(/^Het stopte/);
  });

  it('never says whose no it was', () => {
    const { title, detail } = standingSentence({ ...referral, standing: 'not-going-ahead' });
    expect(`${title} ${detail}`).not.toMatch(/De Brug|weiger|zei nee|ingetrokken/);
  });

  it('calls her by the reference where she keeps her name', () => {
    const unnamed = { ...referral, participant: { id: 'p', givenName: null } };
    expect(standingSentence(unnamed).title).toBe('De Brug zei ja voor K-2041');
  });
});
