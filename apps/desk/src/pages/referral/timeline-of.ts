import type { ProgressSign, ReferralPage } from '@kring/contracts';
import type { TimelineEntry } from '@kring/ui';
import { onDay, onDayAtTime } from '../../words/dates.js';
import { standingWords } from '../../words/standing-words.js';

const signTitles: Record<ProgressSign['what'], string> = {
  enrolled: 'Zij heeft een plek',
  reported: 'Er is een verslag geschreven',
};

/** What happened, newest first, as far as she lets the sender follow. */
export function timelineOf(referral: ReferralPage): TimelineEntry[] {
  const { standing, signs, sentAt, answerBy } = referral;
  const { words, tone } = standingWords[standing];
  const isWaiting = standing === 'awaiting' || standing === 'sent';
  const signed = signs.map(({ what, at }) => ({
    id: `${what}-${at}`,
    title: signTitles[what],
    at: onDayAtTime(at),
    dateTime: at,
    tone: 'good' as const,
  }));
  return [
    ...signed.toReversed(),
    { id: 'standing', title: words, at: isWaiting ? `tot ${onDay(answerBy)}` : '', tone },
    { id: 'asked', title: 'U vroeg het haar', at: onDayAtTime(sentAt), dateTime: sentAt },
  ];
}
