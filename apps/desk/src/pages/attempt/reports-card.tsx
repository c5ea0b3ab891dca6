import { useQuery } from '@tanstack/react-query';
import type { Report } from '@kring/contracts';
import { Card, Timeline } from '@kring/ui';
import type { TimelineEntry } from '@kring/ui';
import { reportsQuery } from '../../data/attempts.js';
import { Asked } from '../../parts/asked.js';
import { Quiet } from '../../parts/quiet.js';
import { onDay } from '../../words/dates.js';
import { hoursWords } from '../../words/hours.js';
import { moodWords, nextStepWords } from '../../words/standing-words.js';

/** How it is going, as the people around her wrote it; she can read it too. */
export function ReportsCard({ attemptId }: { attemptId: string }) {
  return (
    <Card title="Verslagen">
      <Asked query={useQuery(reportsQuery(attemptId))} shape="card" isPart>
        {({ items }) =>
          items.length === 0 ? (
            <Quiet>Er is nog geen verslag. Een maatje schrijft het in drie tikken.</Quiet>
          ) : (
            <Timeline label="Verslagen" entries={items.map(entryOf)} />
          )
        }
      </Asked>
    </Card>
  );
}

function entryOf(report: Report): TimelineEntry {
  return {
    id: report.id,
    title: `Het ging ${moodWords[report.mood]}, ${hoursWords(report.hours)}`,
    detail: [`${report.writtenBy}: ${nextStepWords[report.nextStep]}.`, report.note && `“${report.note}”`]
      .filter(Boolean)
      .join(' '),
    at: onDay(report.writtenAt),
    dateTime: report.writtenAt,
    tone: report.mood === 'hard' ? 'waiting' : 'good',
  };
}
