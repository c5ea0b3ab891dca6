import { EmptyState, SpeechIcon } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { myNotes, myReports, myResults } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { OneNote } from './one-note.js';
import { OneReport } from './one-report.js';
import { OneResult } from './one-result.js';
import { WrittenPart } from './written-part.js';

/** All that others wrote about her: what came of it, how it went, and their notes. */
export function WrittenScreen() {
  const { t } = useTexts();
  const results = useQuery(myResults);
  const reports = useQuery(myReports);
  const notes = useQuery(myNotes);
  const isEmpty = [results, reports, notes].every(({ data }) => data?.items.length === 0);
  return (
    <Screen title={t('written.title')} back="/">
      {isEmpty && (
        <EmptyState icon={<SpeechIcon size={40} />} title={t('written.empty')}>
          {t('written.emptyHint')}
        </EmptyState>
      )}
      <Fetched query={results}>
        {({ items }) => (
          <WrittenPart
            title={t('written.results')}
            items={items}
            draw={(result, place) => <OneResult key={place} result={result} />}
          />
        )}
      </Fetched>
      <Fetched query={reports}>
        {({ items }) => (
          <WrittenPart
            title={t('written.reports')}
            items={items}
            draw={(report) => <OneReport key={report.id} report={report} />}
          />
        )}
      </Fetched>
      <Fetched query={notes}>
        {({ items }) => (
          <WrittenPart
            title={t('written.notes')}
            items={items}
            draw={(note) => <OneNote key={note.id} note={note} />}
          />
        )}
      </Fetched>
    </Screen>
  );
}
