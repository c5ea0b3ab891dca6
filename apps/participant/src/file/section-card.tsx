import type { SectionShown } from '@kring/contracts';
import { ButtonLink } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { CorrectionLine } from './correction-line.js';
import type { Correction } from './correction-line.js';
import { SectionFacts } from './section-facts.js';

interface SectionCardProps {
  section: SectionShown;
  /** What she said of it last. */
  correction: Correction | undefined;
}

/** One section of her file; she says what is wrong in it, once until that is answered. */
export function SectionCard({ section, correction }: SectionCardProps) {
  const { t } = useTexts();
  const { category } = section;
  return (
    <SectionFacts section={section}>
      {correction && <CorrectionLine correction={correction} />}
      {correction?.state !== 'asked' && (
        <ButtonLink
          href={`/file/${category}`}
          variant="quiet"
          aria-label={`${t(`file.${category}`)}: ${t('file.wrong')}`}
        >
          {t('file.wrong')}
        </ButtonLink>
      )}
    </SectionFacts>
  );
}
