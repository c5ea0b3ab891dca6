import { useQuery } from '@tanstack/react-query';
import type { AttemptPage } from '@kring/contracts';
import { NextStep } from '@kring/ui';
import { proposalsQuery } from '../../data/attempts.js';

/** After your yes, what is still to be done for her. */
export function AcceptedNext({ attempt }: { attempt: AttemptPage }) {
  const { data } = useQuery(proposalsQuery(attempt.id));
  const { may, assigned, participant } = attempt;
  const name = participant?.givenName ?? 'haar';
  if (data === undefined) return null;
  if (may.includes('propose') && data.items.every((item) => item.state === 'ended')) {
    return (
      <NextStep title={`Stel ${name} iets voor`}>
        Kies uit uw aanbod wat past. Zij beslist zelf, op haar telefoon.
      </NextStep>
    );
  }
  if (may.includes('assign') && assigned.length === 0) {
    return (
      <NextStep title={`Geef ${name} een maatje`}>Kies wie van uw vrijwilligers naast haar staat.</NextStep>
    );
  }
  return null;
}
