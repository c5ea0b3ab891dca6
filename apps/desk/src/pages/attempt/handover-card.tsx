import type { AttemptPage } from '@kring/contracts';
import { Card, FactList } from '@kring/ui';
import { onDay, onDayAtTime } from '../../words/dates.js';

/** The first meeting: when, where, who, and whether she said that you met. */
export function HandoverCard({ attempt: { handover, sender } }: { attempt: AttemptPage }) {
  if (!handover) return null;
  const { meetsAt, place, senderContact, recipientContact, metAt } = handover;
  return (
    <Card title="Kennismaking">
      <FactList
        facts={[
          { id: 'when', term: 'Wanneer', description: onDayAtTime(meetsAt) },
          { id: 'where', term: 'Waar', description: place },
          { id: 'ours', term: 'Van u', description: recipientContact.name },
          { id: 'theirs', term: `Van ${sender.name}`, description: senderContact.name },
          {
            id: 'met',
            term: 'Zij zei',
            description: metAt ? `wij zagen elkaar, ${onDay(metAt)}` : 'nog niets',
          },
        ]}
      />
    </Card>
  );
}
