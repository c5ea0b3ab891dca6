import type { AnswerQuestion } from '@kring/contracts';

/** Where she is in one question: reading, choosing what more they get, or pointing at the picture. */
export interface Asking {
  stage: 'read' | 'change' | 'check';
  mistakes: number;
}

export type Move = 'yes' | 'no' | 'talk-first' | 'change' | 'back' | 'right' | 'wrong';

/** What she answered. `isExplained` says that we turned it into a talk, after two wrong pictures. */
export interface Outcome {
  answer: AnswerQuestion['answer'];
  understood: boolean;
  isExplained: boolean;
}

export const begin: Asking = { stage: 'read', mistakes: 0 };

const MISTAKES_THAT_ASK_FOR_A_TALK = 2;

/**
 * One step in a question. Yes counts only after the picture question; a wrong picture plays the question again,
 * the second one makes it a talk first.
 */
export function step(asking: Asking, move: Move): Asking | Outcome {
  switch (move) {
    case 'yes':
      return { ...asking, stage: 'check' };
    case 'change':
      return { ...asking, stage: 'change' };
    case 'back':
      return { ...asking, stage: 'read' };
    case 'no':
      return outcome('no');
    case 'talk-first':
      return outcome('talk-first');
    case 'right':
      return { ...outcome('yes'), understood: true };
    case 'wrong': {
      const mistakes = asking.mistakes + 1;
      if (mistakes < MISTAKES_THAT_ASK_FOR_A_TALK) return { stage: 'read', mistakes };
      return { ...outcome('talk-first'), isExplained: true };
    }
  }
}

export function isOutcome(stepped: Asking | Outcome): stepped is Outcome {
  return 'answer' in stepped;
}

function outcome(answer: Outcome['answer']): Outcome {
  return { answer, understood: false, isExplained: false };
}
