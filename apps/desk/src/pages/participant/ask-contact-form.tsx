import { mayAskAgain } from '@kring/consents-domain';
import { askContact } from '@kring/contracts';
import type { AskedContact } from '@kring/contracts';
import { useAskContact } from '../../data/contact-requests.js';
import { BoundSelect } from '../../form/bound-choice.js';
import { BoundMany } from '../../form/bound-many.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';

const MORE = [
  { value: 'identity', label: 'Haar naam' },
  { value: 'wishes', label: 'Haar wensen' },
];

export interface AskContactFormProps {
  participantId: string;
  asked: AskedContact;
  onDone: () => void;
}

/** Which municipality, and what it may know beside how to reach her. */
export function AskContactForm({ participantId, asked, onDone }: AskContactFormProps) {
  const asking = useAskContact(participantId);
  const { control, form } = useContractForm(
    askContact,
    { municipalityId: '', categories: [] },
    {
      refusal: asking.error,
      isPending: asking.isPending,
      submit: (body) => asking.mutate(body, { onSuccess: onDone }),
    },
  );
  return (
    <WholeForm submitLabel="Vraag het haar" onCancel={onDone} {...form}>
      <BoundSelect
        control={control}
        name="municipalityId"
        label="Welke gemeente?"
        placeholder="Kies een gemeente"
        options={stillToAsk(asked).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <BoundMany
        control={control}
        name="categories"
        legend="Wat mag de gemeente ook weten?"
        description="Hoe zij veilig te bereiken is en haar taal horen er altijd bij."
        options={MORE}
      />
      <Quiet>
        Zij leest deze vraag in haar app en beslist zelf. U hoort niet wat zij kiest. Na veertien dagen kunt u
        het opnieuw vragen.
      </Quiet>
    </WholeForm>
  );
}

/** Whom you did not ask lately; that follows from your own asking alone. */
function stillToAsk({ items, municipalities }: AskedContact): AskedContact['municipalities'] {
  const lately = items.filter(({ askedAt }) => !mayAskAgain(new Date(askedAt), new Date()));
  return municipalities.filter(({ id }) => !lately.some(({ municipality }) => municipality.id === id));
}
