import type { Report } from '@kring/contracts';
import { FrownIcon, NeutralIcon, SmileIcon } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { weekdayWords } from '../language/dates.js';
import { localeOf } from '../language/languages.js';

const faces = {
  hard: { icon: <FrownIcon />, tone: 'waiting' },
  ordinary: { icon: <NeutralIcon />, tone: 'note' },
  good: { icon: <SmileIcon />, tone: 'good' },
} as const;

/** One report: how it went, how long, what comes next, and who wrote it. */
export function OneReport({ report }: { report: Report }) {
  const { t, language } = useTexts();
  const { mood, hours, nextStep, note, writtenAt, writtenBy, organisation } = report;
  const { icon, tone } = faces[mood];
  const spent = new Intl.NumberFormat(localeOf(language)).format(hours);
  return (
    <article className="my-report">
      <span className={`my-sign kring-tone--${tone}`}>{icon}</span>
      <div className="my-lines">
        <h3>{weekdayWords(writtenAt, language)}</h3>
        <p>
          <strong>{t(`written.${mood}`)}</strong> {t('written.hours', { count: hours, hours: spent })}
        </p>
        <p>{t(`written.${nextStep}`)}</p>
        {note !== null && (
          <blockquote className="my-said" dir="auto">
            {note}
          </blockquote>
        )}
        <p className="my-small">
          {t('written.writtenBy', { name: writtenBy, organisation: organisation.name })}
        </p>
      </div>
    </article>
  );
}
