import { addTeam, roleLabels, writeTeam } from '@kring/contracts';
import type { AddTeam, Roster, TeamListed, WriteTeam } from '@kring/contracts';
import { Dialog } from '@kring/ui';
import { useAddTeam, useWriteTeam } from '../../data/roster.js';
import { BoundMany } from '../../form/bound-many.js';
import { BoundText } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';

export interface TeamDialogProps {
  roster: Roster;
  team: TeamListed | 'new';
  isOpen: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}

type TeamFormProps = Pick<TeamDialogProps, 'onClose' | 'onDone'>;

/** A team: its name, and once it is there who is in it. */
export function TeamDialog({ roster, team, isOpen, onClose, onDone }: TeamDialogProps) {
  const title = team === 'new' ? 'Team maken' : team.name;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} closeLabel="Sluit">
      {team === 'new' ? (
        <NewTeamForm onClose={onClose} onDone={onDone} />
      ) : (
        <TeamForm roster={roster} team={team} onClose={onClose} onDone={onDone} />
      )}
    </Dialog>
  );
}

function NewTeamForm({ onClose, onDone }: TeamFormProps) {
  const add = useAddTeam();
  const submit = (body: AddTeam) =>
    add.mutate(body, { onSuccess: () => onDone(`Team ${body.name} is gemaakt. Kies nu wie erin zit.`) });
  const { control, form } = useContractForm(
    addTeam,
    { name: '' },
    { refusal: add.error, isPending: add.isPending, submit },
  );
  return (
    <WholeForm submitLabel="Maak het team" onCancel={onClose} {...form}>
      <BoundText control={control} name="name" label="Naam" autoComplete="off" />
    </WholeForm>
  );
}

function TeamForm({ roster, team, onClose, onDone }: TeamFormProps & { roster: Roster; team: TeamListed }) {
  const write = useWriteTeam(team.id);
  const submit = (body: WriteTeam) =>
    write.mutate(
      { ...body, version: team.version },
      { onSuccess: () => onDone(`Team ${body.name} is bewaard.`) },
    );
  const { control, form } = useContractForm(
    writeTeam,
    { name: team.name, memberIds: team.memberIds, version: team.version },
    { refusal: write.error, isPending: write.isPending, submit },
  );
  return (
    <WholeForm submitLabel="Bewaar" onCancel={onClose} {...form}>
      <BoundText control={control} name="name" label="Naam" autoComplete="off" />
      <BoundMany
        control={control}
        name="memberIds"
        legend="Wie zit erin?"
        options={roster.items.map(({ id, name, role }) => ({
          value: id,
          label: `${name} · ${roleLabels[role].toLowerCase()}`,
        }))}
      />
    </WholeForm>
  );
}
