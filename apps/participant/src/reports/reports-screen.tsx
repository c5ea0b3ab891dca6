import { EmptyState, SpeechIcon } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { myReports } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { OneReport } from './one-report.js';

/** What was written about her, in plain words. */
export function ReportsScreen() {
  const { t } = useTexts();
  const reports = useQuery(myReports);
  return (
    <Screen title={t('lists.reports')} back="/">
      <Fetched query={reports}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<SpeechIcon size={40} />} title={t('lists.reportsEmpty')}>
              {t('lists.reportsEmptyHint')}
            </EmptyState>
          ) : (
            items.map((report) => <OneReport key={report.id} report={report} />)
          )
        }
      </Fetched>
    </Screen>
  );
}
