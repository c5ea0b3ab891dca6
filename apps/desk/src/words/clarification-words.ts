import { dayPartLabels } from '@kring/contracts';
import type { ClarificationTopic, ClarifiedFact, ToldStep } from '@kring/contracts';
import { levelWords } from './languages.js';
import { listed } from './numbers.js';
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

/** "tot 25 minuten": a fact as its sender added it. */
export function factWords(fact: ClarifiedFact): string {
  const { spokenDutch, dayParts, withinSchoolHours, childcareFor, travelMinutes } = fact;
  if (spokenDutch !== undefined) return levelWords[spokenDutch];
  if (travelMinutes !== undefined) return `tot ${travelMinutes} minuten`;
  if (childcareFor !== undefined) return childcareFor === 0 ? 'geen opvang' : `opvang voor ${childcareFor}`;
  const parts = (dayParts ?? []).map((part) => dayPartLabels[part]);
  return listed(withinSchoolHours ? [...parts, 'binnen schooltijd'] : parts);
}
