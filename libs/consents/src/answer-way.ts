import type { AnswerWay, SignInWay } from '@kring/contracts';

/** How an answer in a session that was opened so comes about. */
export function answerWayOf(opened: SignInWay | undefined): AnswerWay {
  return opened === 'desk' || opened === 'card' ? opened : 'own-phone';
}
