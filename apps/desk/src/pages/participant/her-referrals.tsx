import { useInfiniteQuery } from '@tanstack/react-query';
import type { ParticipantPage } from '@kring/contracts';
import { wishLabels } from '@kring/contracts';
import { ButtonLink, Card, FactList } from '@kring/ui';
import { referralsQuery } from '../../data/referrals.js';
import { Quiet } from '../../parts/quiet.js';
import { StandingPills } from '../../parts/standing-pills.js';
import { addresses } from '../../words/addresses.js';

/** What was asked for her, and how it stands. */
export function HerReferrals({ participant }: { participant: ParticipantPage }) {
  const { data } = useInfiniteQuery(referralsQuery);
  if (data === undefined) return null;
  const sent = data.pages.flatMap((page) => page.items);
  const hers = sent.filter((row) => row.participant.id === participant.id);
  return (
    <Card title="Verwijzingen">
      {hers.length === 0 ? (
        <Quiet>Voor haar is nog niets gevraagd.</Quiet>
      ) : (
        <FactList
          facts={hers.map((row) => ({
            id: row.id,
            term: `${wishLabels[row.wish]} · ${row.recipient.name}`,
            description: <StandingPills referral={row} />,
            trailing: (
              <ButtonLink
                href={addresses.referral(row.id)}
                variant="quiet"
                aria-label={`Bekijk ${row.reference}`}
              >
                Bekijk
              </ButtonLink>
            ),
          }))}
        />
      )}
    </Card>
  );
}
