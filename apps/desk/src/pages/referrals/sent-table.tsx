import type { ReferralListed } from '@kring/contracts';
import { wishLabels } from '@kring/contracts';
import { ButtonLink, DataTable } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { AnswerBy } from '../../parts/answer-by.js';
import { StandingPills } from '../../parts/standing-pills.js';
import { TwoLines } from '../../parts/two-lines.js';
import { addresses } from '../../words/addresses.js';
import { onDay } from '../../words/dates.js';
import { counted } from '../../words/numbers.js';

const columns: DataColumn<ReferralListed>[] = [
  {
    id: 'participant',
    header: 'Voor wie',
    isRowHeader: true,
    cell: ({ participant, reference }) => (
      <TwoLines
        first={participant.givenName ?? reference}
        second={participant.givenName && reference}
        isStrong
      />
    ),
  },
  { id: 'wish', header: 'Wat zij zoekt', isWrapped: true, cell: (row) => wishLabels[row.wish] },
  {
    id: 'recipient',
    header: 'Naar',
    isWrapped: true,
    cell: ({ recipient, attemptCount }) => (
      <TwoLines first={recipient.name} second={attemptCount > 1 && othersAsked(attemptCount - 1)} />
    ),
  },
  { id: 'standing', header: 'Stand', cell: (row) => <StandingPills referral={row} /> },
  {
    id: 'answer-by',
    header: 'Antwoord vóór',
    cell: (row) =>
      row.standing === 'awaiting' || row.standing === 'sent' ? (
        <AnswerBy moment={row.answerBy} />
      ) : (
        <TwoLines first="gevraagd" second={onDay(row.sentAt)} />
      ),
  },
];

const othersAsked = (count: number) => `en ${counted(count, 'andere vraag', 'andere vragen')}`;

/** What was sent, and how it stands. */
export function SentTable({ rows }: { rows: readonly ReferralListed[] }) {
  return (
    <DataTable
      label="Verwijzingen"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      actionLabel="Openen"
      rowAction={(row) => (
        <ButtonLink
          href={addresses.referral(row.id)}
          variant="secondary"
          aria-label={`Bekijk ${row.reference}`}
        >
          Bekijk
        </ButtonLink>
      )}
    />
  );
}
