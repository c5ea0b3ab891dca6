import { useMemo } from 'react';
import { Dialog, TextLink } from '@kring/ui';
import { useDecide } from '../../data/requests.js';
import type { RightDecision, RightRequest } from '../../data/requests.js';
import { BoundCards } from '../../form/bound-cards.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { addresses } from '../../words/addresses.js';
import { requestWords, waysToDecide } from '../../words/request-words.js';
import { deciding } from './deciding.js';

export interface DecideDialogProps {
  request: RightRequest | null;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Decides on one request, once. */
export function DecideDialog({ request, onClose, onDone }: DecideDialogProps) {
  return (
    <Dialog
      isOpen={request !== null}
      onClose={onClose}
      title={request === null ? '' : requestWords(request)}
      closeLabel="Sluit"
    >
      {request !== null && <DecideForm request={request} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

interface DecideFormProps extends DecideDialogProps {
  request: RightRequest;
}

function DecideForm({ request, onClose, onDone }: DecideFormProps) {
  const decision = useDecide(request);
  const submit = (body: RightDecision) =>
    decision.mutate(body, { onSuccess: () => onDone(`Uw besluit over ${request.reference} is gegeven.`) });
  const contract = useMemo(() => deciding(request.kind), [request.kind]);
  const { control, form } = useContractForm(
    contract,
    {},
    { refusal: decision.error, isPending: decision.isPending, submit },
  );
  return (
    <WholeForm submitLabel="Geef dit besluit" onCancel={onClose} {...form}>
      {request.says !== null && <p>“{request.says}”</p>}
      <Quiet>Zij leest uw besluit. U kunt het niet meer veranderen.</Quiet>
      <TextLink href={addresses.participant(request.participantId)}>Bekijk haar gegevens</TextLink>
      <BoundCards control={control} name="chosen" label="Wat besluit u?" cards={waysToDecide[request.kind]} />
    </WholeForm>
  );
}
