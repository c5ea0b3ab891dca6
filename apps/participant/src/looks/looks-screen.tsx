import { EmptyState, EyeIcon } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { myCircle, myLooks } from '../api/my.js';
import { ContactLine } from '../circle/contact-line.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { DayOfLooks } from './day-of-looks.js';
import { looksByDay } from './looks-by-day.js';

/** Who looked, when, at what and why. */
export function LooksScreen() {
  const { t } = useTexts();
  const looks = useQuery(myLooks);
  const circle = useQuery(myCircle).data;
  return (
    <Screen title={t('lists.looks')} back="/">
      <Fetched query={looks}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<EyeIcon size={40} />} title={t('lists.looksEmpty')}>
              {t('lists.looksEmptyHint')}
            </EmptyState>
          ) : (
            looksByDay(items).map(({ day, looks: thatDay }) => (
              <DayOfLooks key={day} day={day} looks={thatDay} />
            ))
          )
        }
      </Fetched>
      {circle && <ContactLine contact={circle.contact} />}
    </Screen>
  );
}
