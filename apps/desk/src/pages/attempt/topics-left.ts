import { clarificationTopic } from '@kring/contracts';
import type { AttemptPage, ClarificationTopic } from '@kring/contracts';

/** What was not asked back yet: each fact can be once. */
export const topicsLeft = ({ askedBack }: Pick<AttemptPage, 'askedBack'>): ClarificationTopic[] =>
  clarificationTopic.options.filter((topic) => !askedBack.some((asked) => asked.topic === topic));
