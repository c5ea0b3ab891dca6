import { useState } from 'react';
import type { Sight } from '@kring/contracts';
import { Button, Stack, TextLink } from '@kring/ui';
import { useEndHousehold } from '../../data/sight.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { addresses } from '../../words/addresses.js';
import { HouseholdForm } from './household-form.js';
import './household.css';

export interface HouseholdPartProps {
  participantId: string;
  household: Sight['household'];
}

/** With whom she lives, as far as you may see that person too. Each stays a person of her own. */
export function HouseholdPart({ participantId, household }: HouseholdPartProps) {
  const [isLinking, setLinking] = useState(false);
  const end = useEndHousehold();
  return (
    <Stack gap={3}>
      <RefusalNotice error={end.error} />
      {household.map(({ id, participant }) => (
        <div key={id} className="household-link">
          <span>
            Woont samen met{' '}
            <TextLink href={addresses.participant(participant.id)}>
              {participant.givenName ?? participant.reference}
            </TextLink>
          </span>
          <WorkButton variant="quiet" isPending={end.isPending} onPress={() => end.mutate(id)}>
            Haal los
          </WorkButton>
        </div>
      ))}
      {isLinking ? (
        <HouseholdForm
          participantId={participantId}
          linked={household.map(({ participant }) => participant.id)}
          onDone={() => setLinking(false)}
        />
      ) : (
        <div>
          <Button variant="quiet" onPress={() => setLinking(true)}>
            Koppel een huisgenoot
          </Button>
        </div>
      )}
      <Quiet>Een koppeling deelt niets. Ieder heeft een eigen dossier en een eigen toestemming.</Quiet>
    </Stack>
  );
}
