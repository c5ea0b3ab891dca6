import { useInfiniteQuery } from '@tanstack/react-query';
import type { ParticipantPage } from '@kring/contracts';
import { ButtonLink, ButtonRow, NextStep } from '@kring/ui';
import { attemptsQuery } from '../../data/attempts.js';
import { deskOf, useMember } from '../../session/member.js';
import { addresses } from '../../words/addresses.js';
import { needsTitle } from '../../words/needs-words.js';
import { nameOf } from '../../words/participant-words.js';

/** The question on which your organisation said yes, with what can be done now. */
export function HerQuestion({ participant }: { participant: ParticipantPage }) {
  const isVolunteer = deskOf(useMember()) === 'volunteer';
  const { data } = useInfiniteQuery(attemptsQuery('running'));
  const running = data?.pages.flatMap((page) => page.items) ?? [];
  const hers = running.find((row) => row.participant?.id === participant.id);
  if (hers === undefined) return null;
  const report = (
    <ButtonLink href={addresses.report(hers.id)} variant={isVolunteer ? 'primary' : 'secondary'}>
      Schrijf een verslag
    </ButtonLink>
  );
  return (
    <NextStep
      title={needsTitle(hers.needs)}
      action={
        <ButtonRow>
          {report}
          {!isVolunteer && <ButtonLink href={addresses.attempt(hers.id)}>Aanbod voorstellen</ButtonLink>}
        </ButtonRow>
      }
    >
      {isVolunteer
        ? `Was u bij ${nameOf(participant)}? Een verslag kost drie tikken.`
        : `U zei ja op ${hers.reference}. Stel haar iets voor, of koppel een maatje.`}
    </NextStep>
  );
}
