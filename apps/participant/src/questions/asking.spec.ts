import { begin, isOutcome, step } from './asking.js';
import type { Asking, Move, Outcome } from './asking.js';

function play(...moves: Move[]): Asking | Outcome {
  return moves.reduce<Asking | Outcome>((at, move) => (isOutcome(at) ? at : step(at, move)), begin);
}

describe('answering a question', () => {
  it('is yes only after the right picture', () => {
    expect(play('yes')).toEqual({ stage: 'check', mistakes: 0 });
    expect(play('yes', 'right')).toEqual({ answer: 'yes', understood: true, isExplained: false });
  });

  it('plays the question again after one wrong picture', () => {
    expect(play('yes', 'wrong')).toEqual({ stage: 'read', mistakes: 1 });
    expect(play('yes', 'wrong', 'yes', 'right')).toMatchObject({ answer: 'yes', understood: true });
  });

  it('becomes a talk after the second wrong picture', () => {
    expect(play('yes', 'wrong', 'yes', 'wrong')).toEqual({
      answer: 'talk-first',
      understood: false,
      isExplained: true,
    });
  });

  it('is no, or a talk, at once and without a picture', () => {
    expect(play('no')).toMatchObject({ answer: 'no', understood: false });
    expect(play('talk-first')).toMatchObject({ answer: 'talk-first', isExplained: false });
  });

  it('remembers a mistake while she looks at what they get', () => {
    expect(play('yes', 'wrong', 'change', 'back', 'yes', 'wrong')).toMatchObject({ answer: 'talk-first' });
  });
});
