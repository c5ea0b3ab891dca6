import { capacity, capacityLabels, vouch } from '@kring/contracts';
import type { VettingLine, Vouch } from '@kring/contracts';
import { useVouch } from '../../data/vetting.js';
import { BoundCards } from '../../form/bound-cards.js';
import { BoundDate } from '../../form/bound-choice.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { todayInAmsterdam } from '../../words/dates.js';
import { capacitySentences } from '../../words/vetting-words.js';

export interface VouchFormProps {
  line: VettingLine;
  onClose: () => void;
  onDone: (words: string) => void;
}

const cards = capacity.options.map((value) => ({
  value,
  title: capacityLabels[value],
  description: capacitySentences[value],
}));

/** A municipality gives its word for an organisation: whom it spoke, what was signed, and who answers for the data. */
export function VouchForm({ line, onClose, onDone }: VouchFormProps) {
  const vouching = useVouch(line.id);
  const submit = (body: Vouch) =>
    vouching.mutate(body, {
      onSuccess: () => onDone(`${line.name} is toegelaten, en kan nu ontvangen en aanbieden.`),
    });
  const { control, form } = useContractForm(
    vouch,
    { contactCheckedOn: '', agreementSignedOn: '' },
    { refusal: vouching.error, isPending: vouching.isPending, submit },
  );
  const today = todayInAmsterdam();
  return (
    <WholeForm submitLabel="Laat toe" onCancel={onClose} {...form}>
      <BoundDate
        control={control}
        name="contactCheckedOn"
        label="Wanneer ging u na wie de contactpersoon is?"
        max={today}
      />
      <BoundDate
        control={control}
        name="agreementSignedOn"
        label="Wanneer zijn de afspraken getekend?"
        max={today}
      />
      <BoundCards
        control={control}
        name="capacity"
        label="Wie beslist wat er met gegevens gebeurt?"
        cards={cards}
      />
      <Quiet>Pas na het toelaten kan {line.name} iets ontvangen of aanbieden.</Quiet>
    </WholeForm>
  );
}
