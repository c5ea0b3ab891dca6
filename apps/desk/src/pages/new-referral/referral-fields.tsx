import type { Control, FieldErrors } from 'react-hook-form';
import type { Category, ParticipantPage, SendReferral } from '@kring/contracts';
import { ButtonLink, ButtonRow, ErrorSummary, Stack } from '@kring/ui';
import { BoundArea } from '../../form/bound-text.js';
import { faultsOf } from '../../form/faults.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { addresses } from '../../words/addresses.js';
import type { Choice } from './choices.js';
import type { ReferralInput } from './referral-input.js';
import { ShareFields } from './share-fields.js';
import { WhatField } from './what-field.js';
import { WorkButton } from '../../parts/work-button.js';

export interface ReferralFieldsProps {
  control: Control<ReferralInput, unknown, SendReferral>;
  errors: FieldErrors<ReferralInput>;
  refusal: unknown;
  isPending: boolean;
  participant: ParticipantPage;
  hasWishes: boolean;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (choice: Choice) => void;
  onWrite: (category: Category) => void;
  onSubmit: () => void;
}

/** What, why, and what to share. */
export function ReferralFields(props: ReferralFieldsProps) {
  const { control, errors, refusal, isPending, participant, onSubmit } = props;
  const { recipientId, ...others } = errors;
  const faults = [
    ...(recipientId ? [{ fieldId: 'veld-wat', message: 'Kies wat u voor haar vraagt.' }] : []),
    ...faultsOf<ReferralInput>(others),
  ];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap={6}>
        {faults.length > 0 && <ErrorSummary title="Kijk dit nog even na" faults={faults} />}
        {faults.length === 0 && <RefusalNotice error={refusal} />}
        <WhatField
          choices={props.choices}
          chosen={props.chosen}
          hasWishes={props.hasWishes}
          error={recipientId && 'Kies wat u voor haar vraagt.'}
          onChoose={props.onChoose}
          onWriteWishes={() => props.onWrite('wishes')}
        />
        <BoundArea control={control} name="why" label="2. Waarom, in haar woorden?" rows={3} />
        <ShareFields control={control} participant={participant} onWrite={props.onWrite} />
        <ButtonRow>
          <WorkButton type="submit" size="phone" isPending={isPending}>
            Vraag het haar
          </WorkButton>
          <ButtonLink href={addresses.participant(participant.id)} variant="quiet">
            Niet nu
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </form>
  );
}
