import { inviteMember } from '@kring/contracts';
import type { InviteMember, Roster } from '@kring/contracts';
import { Dialog } from '@kring/ui';
import { BoundCards } from '../../form/bound-cards.js';
import { BoundSelect } from '../../form/bound-choice.js';
import { BoundText } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { useInviteMember } from '../../data/roster.js';
import { Quiet } from '../../parts/quiet.js';
import { roleCards } from './role-cards.js';

export interface InviteDialogProps {
  roster: Roster;
  isOpen: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Asks somebody to come and work here. */
export const InviteDialog = ({ isOpen, onClose, ...props }: InviteDialogProps) => (
  <Dialog isOpen={isOpen} onClose={onClose} title="Iemand uitnodigen" closeLabel="Sluit">
    <InviteForm onClose={onClose} {...props} />
  </Dialog>
);

export function InviteForm({ roster, onClose, onDone }: Omit<InviteDialogProps, 'isOpen'>) {
  const invite = useInviteMember();
  const submit = (body: InviteMember) =>
    invite.mutate(body, {
      onSuccess: () => onDone(`De uitnodiging aan ${body.name} is onderweg naar ${body.mail}.`),
    });
  const { control, form } = useContractForm(
    inviteMember,
    { name: '', mail: '', teamId: null },
    { refusal: invite.error, isPending: invite.isPending, submit },
  );
  return (
    <WholeForm submitLabel="Nodig uit" onCancel={onClose} {...form}>
      <BoundText control={control} name="name" label="Naam" autoComplete="off" />
      <BoundText control={control} name="mail" type="email" label="Mailadres" autoComplete="off" />
      <BoundCards control={control} name="role" label="Rol" cards={roleCards(roster.mayInvite)} />
      {roster.teams.length > 0 && (
        <BoundSelect
          control={control}
          name="teamId"
          label="Team"
          placeholder="Geen team"
          options={roster.teams.map(({ id, name }) => ({ value: id, label: name }))}
          keep={(id) => (id === '' ? null : id)}
        />
      )}
      <Quiet>De link gaat alleen naar dit adres, werkt één keer en blijft zeven dagen geldig.</Quiet>
    </WholeForm>
  );
}
