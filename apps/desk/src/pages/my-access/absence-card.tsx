import { useQuery } from '@tanstack/react-query';
import type { Absence } from '@kring/contracts';
import { looksAfterQuestions } from '@kring/organisations-domain';
import { Card, Notice, Stack } from '@kring/ui';
import { absenceQuery, useSayAbsence } from '../../data/absence.js';
import { membersQuery } from '../../data/organisations.js';
import { Asked } from '../../parts/asked.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { useMember } from '../../session/member.js';
import { onWholeDay } from '../../words/dates.js';
import { AbsenceForm } from './absence-form.js';

/** Until when you are away, and who finds your questions among her own meanwhile. */
export function AbsenceCard() {
  const { member, organisation } = useMember();
  if (!looksAfterQuestions(member.role) || organisation.kind === 'municipality') return null;
  return (
    <Card title="Bent u een tijd weg?">
      <OwnAbsence />
    </Card>
  );
}

function OwnAbsence() {
  return (
    <Asked query={useQuery(absenceQuery)} shape="card" isPart>
      {(now) => (now.until === null ? <AbsenceForm /> : <Away until={now.until} coverId={now.coverId} />)}
    </Asked>
  );
}

function Away({ until, coverId }: Absence & { until: string }) {
  const { data } = useQuery(membersQuery);
  const saying = useSayAbsence();
  const cover = data?.items.find(({ id }) => id === coverId);
  return (
    <Stack gap={4}>
      <Notice tone="note" title={`U bent weg tot en met ${onWholeDay(until)}`}>
        {cover ? `${cover.name} ziet uw vragen bij Van mij.` : 'Niemand neemt uw vragen waar.'}
      </Notice>
      <RefusalNotice error={saying.error} />
      <WorkButton
        variant="secondary"
        isPending={saying.isPending}
        onPress={() => saying.mutate({ until: null, coverId: null })}
      >
        Ik ben er weer
      </WorkButton>
    </Stack>
  );
}
