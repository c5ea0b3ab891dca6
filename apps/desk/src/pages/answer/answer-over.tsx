import { ButtonLink, GoneState } from '@kring/ui';
import { addresses } from '../../words/addresses.js';

/** Alike for a link that was used, is too old, was replaced or never was, and for a question that is over. */
export function AnswerOver() {
  return (
    <GoneState
      title="Deze vraag is hier niet meer te beantwoorden"
      action={
        <ButtonLink href={addresses.today} variant="secondary">
          Naar inloggen
        </ButtonLink>
      }
    >
      Er is al geantwoord, of de vraag is voorbij. Kreeg u later nog een mail? Gebruik dan de link daarin.
    </GoneState>
  );
}
