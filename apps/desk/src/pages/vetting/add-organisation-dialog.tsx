import { addOrganisation } from '@kring/contracts';
import type { AddOrganisation } from '@kring/contracts';
import { Dialog } from '@kring/ui';
import { useAddOrganisation } from '../../data/vetting.js';
import { BoundSelect } from '../../form/bound-choice.js';
import { BoundArea, BoundText } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { kindWords } from '../../words/vetting-words.js';

export interface AddOrganisationDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}

const kinds = addOrganisation.shape.kind.options.map((value) => ({ value, label: kindWords[value] }));

/** Makes an organisation known, and asks its first person in. */
export const AddOrganisationDialog = ({ isOpen, onClose, onDone }: AddOrganisationDialogProps) => (
  <Dialog isOpen={isOpen} onClose={onClose} title="Organisatie toevoegen" closeLabel="Sluit">
    <AddOrganisationForm onClose={onClose} onDone={onDone} />
  </Dialog>
);

function AddOrganisationForm({ onClose, onDone }: Omit<AddOrganisationDialogProps, 'isOpen'>) {
  const add = useAddOrganisation();
  const submit = (body: AddOrganisation) =>
    add.mutate(body, {
      onSuccess: () =>
        onDone(`${body.name} staat erbij. De uitnodiging is onderweg naar ${body.contact.mail}.`),
    });
  const { control, form } = useContractForm(
    addOrganisation,
    { name: '', place: '', about: '', contact: { name: '', mail: '' } },
    { refusal: add.error, isPending: add.isPending, submit },
  );
  return (
    <WholeForm submitLabel="Voeg toe" onCancel={onClose} {...form}>
      <BoundText control={control} name="name" label="Naam van de organisatie" autoComplete="off" />
      <BoundSelect control={control} name="kind" label="Soort" options={kinds} />
      <BoundText control={control} name="place" label="Plaats" autoComplete="off" />
      <BoundArea
        control={control}
        name="about"
        label="Wat zij doen"
        description="Eén of twee zinnen, voor wie naar hen verwijst."
        rows={2}
      />
      <BoundText
        control={control}
        name="contact.name"
        label="Naam van de contactpersoon"
        autoComplete="off"
      />
      <BoundText
        control={control}
        name="contact.mail"
        type="email"
        label="Mailadres van de contactpersoon"
        autoComplete="off"
      />
      <Quiet>
        De contactpersoon krijgt een uitnodiging als beheerder en coördinator. Ontvangen of aanbieden kan pas
        nadat u de organisatie toelaat.
      </Quiet>
    </WholeForm>
  );
}
