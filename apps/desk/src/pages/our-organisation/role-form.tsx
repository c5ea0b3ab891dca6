import { useState } from 'react';
import type { Role, RosterLine } from '@kring/contracts';
import { role as roles } from '@kring/contracts';
import { Button, RadioCards, Stack } from '@kring/ui';
import { useChangeRole } from '../../data/roster.js';
import { oneOf } from '../../parts/choice.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { roleCards } from './role-cards.js';

export interface RoleFormProps {
  line: RosterLine;
  roles: readonly Role[];
  onDone: (words: string) => void;
}

/** Another role for a colleague. */
export function RoleForm({ line, roles: offered, onDone }: RoleFormProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Role | undefined>(line.role);
  const change = useChangeRole(line.id);
  const save = () => {
    if (chosen === undefined) return;
    change.mutate(
      { role: chosen, version: line.version },
      { onSuccess: () => onDone(`De rol van ${line.name} is veranderd.`) },
    );
  };
  if (!isOpen) {
    return (
      <div>
        <Button variant="secondary" onPress={() => setOpen(true)}>
          Geef een andere rol
        </Button>
      </div>
    );
  }
  return (
    <Stack gap={3}>
      <RefusalNotice error={change.error} />
      <RadioCards
        label="Andere rol"
        cards={roleCards(offered)}
        value={chosen ?? null}
        onChange={(value) => setChosen(oneOf(roles.options, value))}
      />
      <Quiet>Wat {line.name} met de oude rol zag, gaat meteen dicht.</Quiet>
      <div>
        <WorkButton isDisabled={chosen === line.role} isPending={change.isPending} onPress={save}>
          Bewaar de rol
        </WorkButton>
      </div>
    </Stack>
  );
}
