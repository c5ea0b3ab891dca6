import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Named } from '@kring/contracts';
import { Card, SelectField, Stack } from '@kring/ui';
import { membersQuery } from '../data/organisations.js';
import { useAssign } from '../data/participants.js';
import { listed } from '../words/numbers.js';
import './assigned-card.css';
import { Quiet } from './quiet.js';
import { RefusalNotice } from './refusal-notice.js';
import { WorkButton } from './work-button.js';

export interface AssignedCardProps {
  participantId: string;
  assigned: readonly Named[];
  mayAssign: boolean;
  /** Whether it is the municipality that guides her. */
  isSender: boolean;
}

/** Who of your organisation is at her side, and giving her someone. */
export function AssignedCard({ participantId, assigned, mayAssign, isSender }: AssignedCardProps) {
  return (
    <Card title={isSender ? 'Wie haar begeleidt' : 'Haar maatje'}>
      <Stack gap={4}>
        <Quiet>{isSender ? guidedBy(assigned) : besideHer(assigned)}</Quiet>
        {mayAssign && <AssignForm participantId={participantId} assigned={assigned} isSender={isSender} />}
      </Stack>
    </Card>
  );
}

const names = (members: readonly Named[]) => listed(members.map((member) => member.name));

const guidedBy = (members: readonly Named[]) =>
  members.length === 0
    ? 'Nog niemand van uw gemeente begeleidt haar.'
    : `${names(members)} ${members.length === 1 ? 'begeleidt' : 'begeleiden'} haar.`;

const besideHer = (members: readonly Named[]) =>
  members.length === 0
    ? 'Er is nog niemand aan haar gekoppeld.'
    : `${names(members)} ${members.length === 1 ? 'is' : 'zijn'} aan haar gekoppeld.`;

function AssignForm({ participantId, assigned, isSender }: Omit<AssignedCardProps, 'mayAssign'>) {
  const [chosen, setChosen] = useState('');
  const assign = useAssign(participantId);
  const { data } = useQuery(membersQuery);
  const isFree = (id: string) => !assigned.some((member) => member.id === id);
  const role = isSender ? 'caseworker' : 'volunteer';
  const free = data?.items.filter((one) => one.role === role && isFree(one.id)) ?? [];
  if (data !== undefined && free.length === 0)
    return (
      <Quiet>
        {isSender ? 'Er is geen andere klantmanager.' : 'Er is geen ander maatje om te koppelen.'}
      </Quiet>
    );
  return (
    <Stack gap={3}>
      <RefusalNotice error={assign.error} />
      <div className="assign-form">
        <SelectField
          label={isSender ? 'Wie gaat haar begeleiden?' : 'Wie wordt haar maatje?'}
          placeholder={isSender ? 'Kies een klantmanager' : 'Kies een vrijwilliger'}
          value={chosen}
          onChange={setChosen}
          options={free.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <WorkButton
          variant="secondary"
          isDisabled={chosen === ''}
          isPending={assign.isPending}
          onPress={() => assign.mutate(chosen, { onSuccess: () => setChosen('') })}
        >
          Koppel
        </WorkButton>
      </div>
      {!isSender && <Quiet>Een maatje ziet alleen deze ene deelnemer.</Quiet>}
    </Stack>
  );
}
