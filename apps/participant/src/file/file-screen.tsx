import { EmptyState } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { mySections } from '../api/my.js';
import { byCategory } from '../language/category-words.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { SectionCard } from './section-card.js';

/** What stands in her own file, to read. */
export function FileScreen() {
  const { t } = useTexts();
  const sections = useQuery(mySections);
  return (
    <Screen title={t('file.title')} back="/">
      <Fetched query={sections}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('file.empty')} />
          ) : (
            <>
              <div className="my-lines">
                <p>{t('file.intro')}</p>
              </div>
              {[...items]
                .sort((one, other) => byCategory(one.category, other.category))
                .map((section) => (
                  <SectionCard key={section.category} section={section} />
                ))}
              <p className="my-contact">{t('file.wrong')}</p>
            </>
          )
        }
      </Fetched>
    </Screen>
  );
}
