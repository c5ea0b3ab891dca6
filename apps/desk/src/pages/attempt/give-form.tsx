import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Keeper } from '@kring/contracts';
import { SelectField } from '@kring/ui';
import { membersQuery } from '../../data/organisations.js';
import { WorkButton } from '../../parts/work-button.js';
import { useColleaguesWithQuestions } from '../../session/colleagues.js';
import '../../parts/assigned-card.css';

export interface GiveFormProps {
  keeper: Keeper | null;
  isPending: boolean;
  onGive: (to: Pick<Keeper, 'kind' | 'id'>) => void;
}

/** To whom it can be given: a colleague who works with questions, or a team. */
export function GiveForm({ keeper, isPending, onGive }: GiveFormProps) {
  const [chosen, setChosen] = useState('');
  const { data } = useQuery(membersQuery);
  const teams = data?.teams ?? [];
  const colleagues = useColleaguesWithQuestions();
  const options = [
    ...teams.map(({ id, name }) => ({ value: id, label: `Team ${name}` })),
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ].filter(({ value }) => value !== keeper?.id);
  if (options.length === 0) return null;
  const kind = teams.some(({ id }) => id === chosen) ? 'team' : 'member';
  return (
    <div className="assign-form">
      <SelectField
        label="Geef het aan"
        placeholder="Kies een collega of team"
        value={chosen}
        onChange={setChosen}
        options={options}
      />
      <WorkButton
        variant="secondary"
        isDisabled={chosen === ''}
        isPending={isPending}
        onPress={() => {
          onGive({ kind, id: chosen });
          setChosen('');
        }}
      >
        Geef
      </WorkButton>
    </div>
  );
}
