import { arrival as contract } from '@kring/contracts';
import type { Arrival } from '@kring/contracts';
import { useWriteArrival } from '../../data/sight.js';
import { BoundCards } from '../../form/bound-cards.js';
import { BoundDate } from '../../form/bound-choice.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { cameByWords } from '../../words/sight-words.js';

const cards = Object.entries(cameByWords).map(([value, title]) => ({ value, title }));

export interface ArrivalFormProps {
  participantId: string;
  arrival: Arrival | null;
  onDone: () => void;
  onCancel: () => void;
}

/** How she came, and since when she is registered here. */
export function ArrivalForm({ participantId, arrival, onDone, onCancel }: ArrivalFormProps) {
  const write = useWriteArrival(participantId);
  const standing = { cameBy: arrival?.cameBy, registeredOn: arrival?.registeredOn };
  const { control, form } = useContractForm(contract, standing, {
    refusal: write.error,
    isPending: write.isPending,
    submit: (body) => write.mutate(body, { onSuccess: onDone }),
  });
  return (
    <WholeForm submitLabel="Bewaar" onCancel={onCancel} {...form}>
      <BoundCards control={control} name="cameBy" label="Hoe kwam zij?" cards={cards} />
      <BoundDate control={control} name="registeredOn" label="Sinds wanneer ingeschreven in uw gemeente?" />
    </WholeForm>
  );
}
