import type { Proposal } from '@kring/contracts';
import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { clock, weekdayWords } from '../language/dates.js';

/** Where her place stands, as it is now. */
export function PlaceTaken({ enrolment }: { enrolment: NonNullable<Proposal['enrolment']> }) {
  const { t, language } = useTexts();
  const { state, startsAt } = enrolment;
  const tone = { confirmed: 'good', requested: 'note', waitlisted: 'waiting', cancelled: 'quiet' } as const;
  return (
    <Notice tone={tone[state]} title={t(`lists.${state}`)} isLive>
      {weekdayWords(startsAt, language)}, {clock(startsAt, language)}
    </Notice>
  );
}
