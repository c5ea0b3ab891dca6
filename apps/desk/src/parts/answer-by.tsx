import { daysLeft, daysUntil, onDay } from '../words/dates.js';
import { TwoLines } from './two-lines.js';

const SOON = 3;

/** Until when an answer is possible; red when that is soon. */
export function AnswerBy({ moment }: { moment: string }) {
  const isUrgent = daysUntil(moment) <= SOON;
  return <TwoLines first={onDay(moment)} second={daysLeft(moment)} isUrgent={isUrgent} />;
}
