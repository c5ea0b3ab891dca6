import { recordContact } from '@kring/contracts';
import { useRecordContact } from '../data/sight.js';
import { BoundCards } from '../form/bound-cards.js';
import { BoundDate } from '../form/bound-choice.js';
import { useContractForm } from '../form/use-contract-form.js';
import { WholeForm } from './whole-form.js';
import { todayInAmsterdam } from '../words/dates.js';
import { contactWayWords } from '../words/sight-words.js';
import { Quiet } from './quiet.js';

const ways = Object.entries(contactWayWords).map(([value, title]) => ({ value, title }));

export interface ContactFormProps {
  participantId: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Two taps: how somebody spoke with her herself, and when. */
export function ContactForm({ participantId, onDone, onCancel }: ContactFormProps) {
  const record = useRecordContact(participantId);
  const today = todayInAmsterdam();
  const { control, form } = useContractForm(
    recordContact,
    { day: today },
    {
      refusal: record.error,
      isPending: record.isPending,
      submit: (body) => record.mutate(body, { onSuccess: onDone }),
    },
  );
  return (
    <WholeForm submitLabel="Ik sprak haar" onCancel={onCancel} {...form}>
      <BoundCards control={control} name="way" label="Hoe sprak u haar zelf?" cards={ways} />
      <BoundDate control={control} name="day" label="Wanneer?" max={today} />
      <Quiet>Een gesprek met haar partner telt niet als gesprek met haar.</Quiet>
    </WholeForm>
  );
}
