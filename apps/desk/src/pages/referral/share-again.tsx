import type { Category, ReferralPage } from '@kring/contracts';
import { CheckboxRow, FieldGroup } from '@kring/ui';
import { shareRows } from '../new-referral/rows-to-share.js';

export interface ShareAgainProps {
  referral: ReferralPage;
  chosen: readonly Category[];
  isTried: boolean;
  onChange: (categories: readonly Category[]) => void;
}

/** What she was asked to share before, to be asked for again or left out. */
export function ShareAgain({ referral, chosen, isTried, onChange }: ShareAgainProps) {
  const before = referral.attempts.flatMap(({ categories }) => categories);
  const rows = shareRows.filter((row) => row.categories.some((one) => before.includes(one)));
  const toggle = (categories: readonly Category[], is: boolean) => {
    const others = chosen.filter((one) => !categories.includes(one));
    onChange(is ? [...others, ...categories.filter((one) => before.includes(one))] : others);
  };
  return (
    <FieldGroup
      id="veld-delen"
      legend="Wat vraagt u haar te delen?"
      description="Zij beslist opnieuw, en kan elk stukje weigeren."
      error={isTried && chosen.length === 0 ? 'Kies ten minste één onderdeel.' : undefined}
    >
      {rows.map((row) => (
        <CheckboxRow
          key={row.id}
          label={row.label}
          isSelected={row.categories.some((one) => chosen.includes(one))}
          onChange={(is) => toggle(row.categories, is)}
        />
      ))}
    </FieldGroup>
  );
}
