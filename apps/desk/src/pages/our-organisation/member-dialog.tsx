import type { Role, RosterLine } from '@kring/contracts';
import { Dialog, FactList, Stack } from '@kring/ui';
import { memberStateLabels, roleLabels } from '@kring/contracts';
import { onDayAtTime } from '../../words/dates.js';
import { InvitationActions } from './invitation-actions.js';
import { RoleForm } from './role-form.js';
import { TasksForm } from './tasks-form.js';
import { StandingActions } from './standing-actions.js';

export interface MemberDialogProps {
  line: RosterLine | null;
  /** The roles that may be given. */
  roles: readonly Role[];
  onClose: () => void;
  onDone: (words: string) => void;
}

/** One member, and what may be done; only what the server lists is offered. */
export function MemberDialog({ line, roles, onClose, onDone }: MemberDialogProps) {
  return (
    <Dialog isOpen={line !== null} onClose={onClose} title={line?.name ?? ''} closeLabel="Sluit">
      {line !== null && (
        <Stack gap={5}>
          <FactList facts={factsOf(line)} emphasis="description" />
          {line.may.includes('change-role') && <RoleForm line={line} roles={roles} onDone={onDone} />}
          {line.may.includes('give-tasks') && <TasksForm line={line} onDone={onDone} />}
          <InvitationActions line={line} onDone={onDone} />
          <StandingActions line={line} onDone={onDone} />
        </Stack>
      )}
    </Dialog>
  );
}

const factsOf = (line: RosterLine) => [
  { id: 'mail', term: 'Mailadres', description: line.mail ?? 'onbekend' },
  { id: 'role', term: 'Rol', description: roleLabels[line.role] },
  { id: 'state', term: 'Stand', description: standing(line) },
];

const standing = ({ state, invitedUntil }: RosterLine): string =>
  invitedUntil === null
    ? memberStateLabels[state]
    : `${memberStateLabels[state]}, tot ${onDayAtTime(invitedUntil)}`;
