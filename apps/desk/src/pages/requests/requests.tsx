import { useState } from 'react';
import { EmptyState } from '@kring/ui';
import type { RightRequest } from '../../data/requests.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { Page } from '../../parts/page.js';
import { DecideDialog } from './decide-dialog.js';
import { RequestsTable } from './requests-table.js';

const SUBTITLE =
  'Wie vraagt om iets recht te zetten, te wissen of te stoppen, leest uw antwoord. De wet geeft u een maand.';

/** All that wait, the longest first. */
export function Requests({ list }: { list: readonly RightRequest[] }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [done, setDone] = useState('');
  return (
    <Page gap={4} title="Verzoeken" subtitle={SUBTITLE}>
      <DoneNotice words={done} />
      {list.length > 0 ? (
        <RequestsTable rows={list} onOpen={setOpenId} />
      ) : (
        <EmptyState title="Er wacht geen verzoek">
          Wil iemand dat u iets rechtzet, wist of niet meer doet? Dan staat het hier.
        </EmptyState>
      )}
      <DecideDialog
        request={list.find(({ id }) => id === openId) ?? null}
        onClose={() => setOpenId(null)}
        onDone={(words) => {
          setOpenId(null);
          setDone(words);
        }}
      />
    </Page>
  );
}
