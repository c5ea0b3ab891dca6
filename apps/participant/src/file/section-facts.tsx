import type { SectionShown } from '@kring/contracts';
import { FactList } from '@kring/ui';
import type { ReactNode } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';
import { factsOf } from './facts-of.js';

interface SectionFactsProps {
  section: SectionShown;
  children?: ReactNode;
}

/** One section of her file, with who wrote it and when. */
export function SectionFacts({ section, children }: SectionFactsProps) {
  const { t, language } = useTexts();
  const facts = factsOf(section, t, language).map(([field, value]) => ({
    id: field,
    term: t(`fields.${field}`),
    description: <bdi dir={field === 'phone' ? 'ltr' : undefined}>{value}</bdi>,
  }));
  const written = { name: section.writtenBy ?? t('file.self'), day: dayWords(section.writtenAt, language) };
  return (
    <section className="my-section">
      <h2>{t(`file.${section.category}`)}</h2>
      <FactList emphasis="description" facts={facts} />
      <p className="my-small">{t('file.written', written)}</p>
      {children}
    </section>
  );
}
