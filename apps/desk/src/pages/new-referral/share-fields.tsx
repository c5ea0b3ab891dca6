import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Category, ParticipantPage, SendReferral } from '@kring/contracts';
import { FieldGroup } from '@kring/ui';
import { fieldId } from '../../form/bound.js';
import type { ReferralInput } from './referral-input.js';
import { shareRows } from './rows-to-share.js';
import { ShareRowField } from './share-row-field.js';

export interface ShareFieldsProps {
  control: Control<ReferralInput, unknown, SendReferral>;
  participant: ParticipantPage;
  onWrite: (category: Category) => void;
}

/** What she is asked to share. The least is ticked; what is empty can be written at once. */
export function ShareFields({ control, participant, onWrite }: ShareFieldsProps) {
  const { field, fieldState } = useController({ control, name: 'categories' });
  const toggle = (categories: readonly Category[], is: boolean) => {
    const others = field.value.filter((one) => !categories.includes(one));
    field.onChange(is ? [...others, ...categories] : others);
  };
  return (
    <FieldGroup
      id={fieldId('categories')}
      legend="3. Wat vraagt u haar te delen?"
      description="Het minste dat nodig is, staat aan. Zij kan elk stukje weigeren."
      error={fieldState.error?.message}
    >
      {shareRows.map((row) => (
        <ShareRowField
          key={row.id}
          row={row}
          sections={participant.sections.filter((section) => row.categories.includes(section.category))}
          isAsked={row.categories.some((category) => field.value.includes(category))}
          onToggle={toggle}
          onWrite={onWrite}
        />
      ))}
    </FieldGroup>
  );
}
