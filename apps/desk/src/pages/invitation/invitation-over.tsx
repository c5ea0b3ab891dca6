import { ButtonLink, GoneState } from '@kring/ui';
import { addresses } from '../../words/addresses.js';

/** Alike for a link that was used, is too old, was withdrawn or never was. */
export function InvitationOver() {
  return (
    <GoneState
      title="Deze uitnodiging werkt niet meer"
      action={
        <ButtonLink href={addresses.today} variant="secondary">
          Naar inloggen
        </ButtonLink>
      }
    >
      Hij is al gebruikt of te oud. Kwam u al eerder binnen? Log dan gewoon in. Anders vraagt u wie u
      uitnodigde om een nieuwe.
    </GoneState>
  );
}
