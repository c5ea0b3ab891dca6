import type { AttemptListed } from '@kring/contracts';
import { ButtonLink, ButtonRow, Card, EmptyState, Stack } from '@kring/ui';
import { attemptsQuery } from '../../data/attempts.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { Quiet } from '../../parts/quiet.js';
import { addresses } from '../../words/addresses.js';
import { needsTitle } from '../../words/needs-words.js';

/** A volunteer's day: the people she sees, and a report in three taps. */
export function VolunteerToday() {
  return (
    <PagedRows query={attemptsQuery('running')}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title="U bent nog aan niemand gekoppeld">
            Uw coördinator koppelt u aan iemand. Daarna staat zij hier.
          </EmptyState>
        ) : (
          <Stack gap={4}>
            {rows.map((row) => (
              <Case key={row.id} row={row} />
            ))}
          </Stack>
        )
      }
    </PagedRows>
  );
}

function Case({ row }: { row: AttemptListed }) {
  const name = row.participant?.givenName ?? row.reference;
  return (
    <Card title={name}>
      <Stack gap={4}>
        <Quiet>{needsTitle(row.needs)}</Quiet>
        <ButtonRow>
          <ButtonLink href={addresses.report(row.id)} aria-label={`Schrijf een verslag over ${name}`}>
            Schrijf een verslag
          </ButtonLink>
          {row.participant && (
            <ButtonLink
              href={addresses.participant(row.participant.id)}
              variant="secondary"
              aria-label={`Bekijk ${name}`}
            >
              Bekijk
            </ButtonLink>
          )}
        </ButtonRow>
      </Stack>
    </Card>
  );
}
