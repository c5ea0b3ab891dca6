import { EmptyState, LockIcon } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { myCorrections, mySections } from '../api/my.js';
import { byCategory } from '../language/category-words.js';
import { Fetched } from '../frame/fetched.js';
import { LinkRows } from '../frame/link-rows.js';
import { Screen } from '../frame/screen.js';
import { SectionCard } from './section-card.js';

/** What stands in her own file, what she says is wrong in it, and the way to what else she may do with it. */
export function FileScreen() {
  const { t } = useTexts();
  const sections = useQuery(mySections);
  const corrections = useQuery(myCorrections).data?.items;
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
                  <SectionCard
                    key={section.category}
                    section={section}
                    correction={corrections?.find(({ category }) => category === section.category)}
                  />
                ))}
            </>
          )
        }
      </Fetched>
      <LinkRows
        label={t('circle.more')}
        rows={[{ href: '/rights', icon: <LockIcon />, title: t('rights.title') }]}
      />
    </Screen>
  );
}
