import { useQuery } from '@tanstack/react-query';
import { SelectField } from '@kring/ui';
import { organisationsQuery } from '../../data/organisations.js';
import { useMember } from '../../session/member.js';
import { askableOf } from '../new-referral/choices.js';

interface WhoInsteadProps {
  value: string;
  onChange: (organisationId: string) => void;
}

/** Whom its sender might ask instead. Sender and participant decide; nothing goes to them by this. */
export function WhoInstead({ value, onChange }: WhoInsteadProps) {
  const { organisation } = useMember();
  const { data } = useQuery(organisationsQuery);
  const others = askableOf(data?.items ?? [], organisation.id);
  return (
    <SelectField
      label="Wie kan haar misschien wel helpen?"
      optional="(mag leeg blijven)"
      description="De afzender leest uw voorstel. Er gaat nog niets naar hen toe."
      placeholder="Geen voorstel"
      value={value}
      onChange={onChange}
      options={others.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }))}
    />
  );
}
