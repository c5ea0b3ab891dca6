import type { ClarificationTopic, ToldStep } from '@kring/contracts';
import { declineWords, voidWords } from './standing-words.js';

/** A fact that can be asked back, as it is asked. */
export const topicWords: Record<ClarificationTopic, string> = {
  level: 'Hoeveel Nederlands spreekt zij?',
  times: 'Wanneer kan zij?',
  childcare: 'Heeft zij opvang nodig?',
  travel: 'Hoe ver kan zij reizen?',
};

const reasonWords: Record<string, string> = { ...declineWords, ...voidWords };

/** Why, or what about: one word may be a fact in one step and a reason in another. */
export function stepDetail({ what, reason }: Pick<ToldStep, 'what' | 'reason'>): string | undefined {
  if (reason === null) return undefined;
  const isFact = what === 'asked-back' || what === 'clarified';
  return `“${isFact ? topicWords[reason as ClarificationTopic] : reasonWords[reason]}”`;
}
