import { useState } from 'react';
import type { ObligationList } from '@kring/contracts';
import { EmptyState } from '@kring/ui';
import { DoneNotice } from '../../parts/done-notice.js';
import { Page } from '../../parts/page.js';
import { counted } from '../../words/numbers.js';
import { AnswerDialog } from './answer-dialog.js';
import { ObligationsTable } from './obligations-table.js';

/** All of them, those that wait first. */
export function Obligations({ list }: { list: ObligationList }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const open = list.items.find(({ id, state }) => id === openId && state !== 'answered') ?? null;
  return (
    <Page gap={4} title="Nakomen" subtitle={subtitleOf(list.open)}>
      <DoneNotice words={done} />
      {list.items.length > 0 ? (
        <ObligationsTable rows={list.items} onOpen={setOpenId} />
      ) : (
        <EmptyState title="Er staat niets open">
          Stopt iemand met delen? Dan staat hier wat u wist, en voor welke dag u dat zegt.
        </EmptyState>
      )}
      <AnswerDialog
        obligation={open}
        onClose={() => setOpenId(null)}
        onDone={(words) => {
          setOpenId(null);
          setDone(words);
        }}
      />
    </Page>
  );
}

function subtitleOf(open: number): string {
  const what = 'Wat niet meer met u gedeeld wordt, wist u. Zeg wat u met uw kopieën deed.';
  if (open === 0) return `${what} Er wacht nu niets op antwoord.`;
  return `${what} Er ${open === 1 ? 'wacht' : 'wachten'} ${counted(open, 'verzoek', 'verzoeken')} op antwoord.`;
}
