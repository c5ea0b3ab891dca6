import type { Proposal } from '@kring/contracts';
import { proposalWords } from './proposal-words.js';

const proposal = { id: 'p', state: 'proposed', enrolment: null } as Proposal;
const taken = (state: 'confirmed' | 'waitlisted'): Proposal => ({
  ...proposal,
  state: 'taken',
  enrolment: { sessionId: 's', startsAt: '2026-11-30T08:30:00Z', state },
});

describe('a proposal in words', () => {
  it('leaves the choice with her', () => {
    expect(proposalWords(proposal).words).toMatch(/zij kiest zelf/);
  });

  it('says when her place is', () => {
    expect(proposalWords(taken('confirmed')).words).toBe('zij nam een plek op ma 30 nov, 09:30');
  });

  it('does not call a waiting list a place', () => {
    expect(proposalWords(taken('waitlisted')).pill).toBe('wacht op plek');
  });
});
