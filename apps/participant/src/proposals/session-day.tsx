import type { ActivitySession } from '@kring/contracts';
import { clock, weekdayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';

interface SessionDayProps {
  session: ActivitySession;
  onChoose: () => void;
}

/** One day as one large button; a full day says so and can't be tapped. */
export function SessionDay({ session: { startsAt, endsAt, placesLeft }, onChoose }: SessionDayProps) {
  const { t, language } = useTexts();
  const hours = { from: clock(startsAt, language), to: clock(endsAt, language) };
  return (
    <li>
      <button type="button" className="my-day" disabled={placesLeft < 1} onClick={onChoose}>
        <strong>{weekdayWords(startsAt, language)}</strong>
        <span>{t('lists.between', hours)}</span>
        <span className="my-day__places">{t('lists.places', { count: Math.max(0, placesLeft) })}</span>
      </button>
    </li>
  );
}
