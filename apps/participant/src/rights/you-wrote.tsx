import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';

interface YouWroteProps {
  says: string;
  at: string;
}

/** Her own words, as she sent them. */
export function YouWrote({ says, at }: YouWroteProps) {
  const { t, language } = useTexts();
  return (
    <div className="my-lines">
      <p className="my-small">{t('rights.youWrote', { day: dayWords(at, language) })}</p>
      <blockquote className="my-said" dir="auto">
        {says}
      </blockquote>
    </div>
  );
}
