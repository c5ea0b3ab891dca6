import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';

interface DecidedProps {
  decidedBy: string | null;
  decidedAt: string | null;
}

/** Who decided what she asked, and when; nothing while it waits. */
export function Decided({ decidedBy, decidedAt }: DecidedProps) {
  const { t, language } = useTexts();
  if (decidedBy === null || decidedAt === null) return null;
  return (
    <p className="my-small">{t('rights.decided', { name: decidedBy, day: dayWords(decidedAt, language) })}</p>
  );
}
