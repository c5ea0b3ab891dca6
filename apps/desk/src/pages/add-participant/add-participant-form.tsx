import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { addParticipant } from '@kring/contracts';
import type { AddParticipant } from '@kring/contracts';
import { isRefused } from '@kring/client';
import { ButtonLink, ButtonRow, Card, ErrorSummary, Stack } from '@kring/ui';
import { BoundDate } from '../../form/bound-choice.js';
import { faultsOf } from '../../form/faults.js';
import { useServerFaults } from '../../form/use-server-faults.js';
import '../../form/form.css';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { ContactFields } from '../../sections/contact-fields.js';
import { IdentityFields } from '../../sections/identity-fields.js';
import { LanguageFields } from '../../sections/language-fields.js';
import { addresses } from '../../words/addresses.js';
import { WorkButton } from '../../parts/work-button.js';

export interface AddParticipantFormProps {
  refusal: unknown;
  isPending: boolean;
  onAdd: (body: AddParticipant) => void;
}

export function AddParticipantForm({ refusal, isPending, onAdd }: AddParticipantFormProps) {
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(addParticipant),
    shouldFocusError: false,
    defaultValues: {
      birthDate: '',
      identity: { givenName: '' },
      contact: { mayOthersAnswer: false },
      language: { speaks: [] },
    },
  });
  useServerFaults(refusal, setError);
  const faults = faultsOf(formState.errors);
  return (
    <form
      noValidate
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit(onAdd)();
      }}
    >
      <Stack>
        {faults.length > 0 && <ErrorSummary title="Kijk dit nog even na" faults={faults} />}
        {!(isRefused(refusal, 400) && faults.length > 0) && <RefusalNotice error={refusal} />}
        <Card title="Wie is zij?">
          <Stack gap={4}>
            <IdentityFields control={control} at="identity." />
            <BoundDate
              control={control}
              name="birthDate"
              label="Geboortedatum"
              description="Kring is er voor mensen van 16 jaar en ouder. De datum wordt niet bewaard."
            />
          </Stack>
        </Card>
        <Card title="Hoe bereikt u haar?">
          <Stack gap={4}>
            <ContactFields control={control} at="contact." />
          </Stack>
        </Card>
        <Card title="Wat spreekt zij?">
          <Stack gap={4}>
            <LanguageFields control={control} at="language." />
          </Stack>
        </Card>
        <Quiet>Schrijf nergens een burgerservicenummer op. Kring bewaart dat nooit.</Quiet>
        <ButtonRow>
          <WorkButton type="submit" isPending={isPending}>
            Voeg haar toe
          </WorkButton>
          <ButtonLink href={addresses.participants} variant="quiet">
            Niet nu
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </form>
  );
}
