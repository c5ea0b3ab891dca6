import { ButtonLink, GoneState } from '@kring/ui';
import { addresses } from '../words/addresses.js';

/** Alike for what is absent, forbidden and no longer shared: it gives no reason. */
export function NotShared() {
  return (
    <GoneState
      title="Dit wordt niet met u gedeeld"
      action={
        <ButtonLink href={addresses.today} variant="secondary">
          Naar Vandaag
        </ButtonLink>
      }
    >
      Misschien bestaat het niet, of het is niet voor u bedoeld.
    </GoneState>
  );
}

/** Shown the moment that it ends, while the page is open. */
export function NoLongerShared() {
  return (
    <GoneState
      title="Dit wordt niet meer met u gedeeld"
      action={
        <ButtonLink href={addresses.today} variant="secondary">
          Naar Vandaag
        </ButtonLink>
      }
    >
      U hoeft niets te doen. Wat hier stond, is van uw scherm gehaald.
    </GoneState>
  );
}
