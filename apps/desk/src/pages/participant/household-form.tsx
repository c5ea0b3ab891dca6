import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { SelectField, Stack } from '@kring/ui';
import { participantsQuery } from '../../data/participants.js';
import { useLinkHousehold } from '../../data/sight.js';
import { MoreButton } from '../../parts/more-button.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';

export interface HouseholdFormProps {
  participantId: string;
  /** Who is linked already. */
  linked: readonly string[];
  onDone: () => void;
}

/** Chooses another adult of the own municipality. */
export function HouseholdForm({ participantId, linked, onDone }: HouseholdFormProps) {
  const [chosen, setChosen] = useState('');
  const link = useLinkHousehold(participantId);
  const asked = useInfiniteQuery(participantsQuery);
  const others = (asked.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ id }) => id !== participantId && !linked.includes(id));
  return (
    <Stack gap={3}>
      <RefusalNotice error={link.error} />
      <div className="household-form">
        <SelectField
          label="Met wie woont zij samen?"
          placeholder="Kies een deelnemer"
          value={chosen}
          onChange={setChosen}
          options={others.map(({ id, givenName, reference }) => ({
            value: id,
            label: givenName === null ? reference : `${givenName} (${reference})`,
          }))}
        />
        <WorkButton
          variant="secondary"
          isDisabled={chosen === ''}
          isPending={link.isPending}
          onPress={() => link.mutate(chosen, { onSuccess: onDone })}
        >
          Koppel
        </WorkButton>
      </div>
      <MoreButton query={asked} />
    </Stack>
  );
}
