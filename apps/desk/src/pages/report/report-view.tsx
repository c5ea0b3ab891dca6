import { useQuery } from '@tanstack/react-query';
import type { AttemptPage } from '@kring/contracts';
import { ButtonLink } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { reportsQuery, useWriteReport } from '../../data/attempts.js';
import { addresses } from '../../words/addresses.js';
import { onWholeDay } from '../../words/dates.js';
import { atTheStart, ordinal } from '../../words/numbers.js';
import { ReportForm } from './report-form.js';

export function ReportView({ attempt }: { attempt: AttemptPage }) {
  const name = attempt.participant?.givenName ?? attempt.reference;
  const { data } = useQuery(reportsQuery(attempt.id));
  const write = useWriteReport(attempt.id);
  if (write.isSuccess) return <Done name={name} />;
  const time = data === undefined ? '' : `, ${ordinal(data.items.length + 1)} keer`;
  return (
    <Page title={`Hoe was het met ${name}?`} subtitle={atTheStart(onWholeDay(new Date())) + time}>
      <ReportForm
        name={name}
        refusal={write.error}
        isPending={write.isPending}
        onWrite={(report) => write.mutate(report)}
      />
    </Page>
  );
}

function Done({ name }: { name: string }) {
  return (
    <div role="status">
      <Page
        title="Dank u wel"
        subtitle={`Uw verslag is bewaard. ${name} en uw coördinator kunnen het lezen.`}
      >
        <ButtonLink href={addresses.today} isWide>
          Naar Vandaag
        </ButtonLink>
      </Page>
    </div>
  );
}
