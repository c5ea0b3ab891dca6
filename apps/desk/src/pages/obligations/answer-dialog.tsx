import { useWatch } from 'react-hook-form';
import { keepingLaw } from '@kring/contracts';
import type { AnswerObligation, Obligation } from '@kring/contracts';
import { Dialog } from '@kring/ui';
import { useAnswerObligation } from '../../data/obligations.js';
import { BoundCards } from '../../form/bound-cards.js';
import { BoundText } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { sayings } from '../../words/obligation-words.js';
import { saying } from './saying.js';

export interface AnswerDialogProps {
  obligation: Obligation | null;
  onClose: () => void;
  onDone: (words: string) => void;
}

const cards = (['erased', ...keepingLaw.options] as const).map((value) => ({ value, ...sayings[value] }));

/** Says what became of the copies, once. */
export function AnswerDialog({ obligation, onClose, onDone }: AnswerDialogProps) {
  return (
    <Dialog
      isOpen={obligation !== null}
      onClose={onClose}
      title={`Antwoord op ${obligation?.reference ?? ''}`}
      closeLabel="Sluit"
    >
      {obligation !== null && <AnswerForm obligation={obligation} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

interface AnswerFormProps extends AnswerDialogProps {
  obligation: Obligation;
}

function AnswerForm({ obligation, onClose, onDone }: AnswerFormProps) {
  const answering = useAnswerObligation(obligation.id);
  const submit = (body: AnswerObligation) =>
    answering.mutate(body, { onSuccess: () => onDone(`Uw antwoord op ${obligation.reference} is gegeven.`) });
  const { control, form } = useContractForm(
    saying,
    {},
    { refusal: answering.error, isPending: answering.isPending, submit },
  );
  const said = useWatch({ control, name: 'said' });
  return (
    <WholeForm submitLabel="Geef dit antwoord" onCancel={onClose} {...form}>
      <Quiet>
        U ontving deze persoon als {obligation.receivedAs.join(', ')}. Zij leest uw antwoord. U kunt het niet
        meer veranderen.
      </Quiet>
      <BoundCards control={control} name="said" label="Wat deed u met uw kopieën?" cards={cards} />
      {said === 'other' && (
        <BoundText
          control={control}
          name="lawNote"
          label="Welke wet?"
          description="Alleen de naam van de wet: niets over de persoon."
          autoComplete="off"
        />
      )}
    </WholeForm>
  );
}
