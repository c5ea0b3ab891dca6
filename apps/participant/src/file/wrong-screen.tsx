import { ButtonLink } from '@kring/ui';
import type { Category } from '@kring/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { mySections } from '../api/my.js';
import { useAskCorrection } from '../api/rights.js';
import { Fetched } from '../frame/fetched.js';
import { MissingScreen } from '../frame/missing-screen.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { HerWords } from '../rights/her-words.js';
import { SectionFacts } from './section-facts.js';

/** She says what is wrong in one section of her file, with that section before her eyes. */
export function WrongScreen() {
  const { t } = useTexts();
  const { category } = useParams<{ category: Category }>();
  const sections = useQuery(mySections);
  const asking = useAskCorrection();
  if (asking.isSuccess) return <Sent />;
  return (
    <Fetched query={sections}>
      {({ items }) => {
        const section = items.find((each) => each.category === category);
        if (!section) return <MissingScreen />;
        return (
          <Screen title={t('file.wrongTitle')} back="/file">
            <SectionFacts section={section} />
            <HerWords
              sending={asking}
              hint={t('file.wrongHint')}
              sendWord={t('rights.send')}
              onSend={(says) => asking.mutate({ category, says })}
            />
          </Screen>
        );
      }}
    </Fetched>
  );
}

function Sent() {
  const { t } = useTexts();
  return (
    <Screen title={t('file.sent')}>
      <div className="my-lines">
        <p>{t('file.askedHint')}</p>
        <p>{t('file.sentHint')}</p>
      </div>
      <ButtonLink href="/file" isWide>
        {t('file.toFile')}
      </ButtonLink>
    </Screen>
  );
}
