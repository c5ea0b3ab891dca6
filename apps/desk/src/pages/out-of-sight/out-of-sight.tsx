import { useState } from 'react';
import type { OutOfSightLine } from '@kring/contracts';
import { EmptyState, Stack } from '@kring/ui';
import { DoneNotice } from '../../parts/done-notice.js';
import { Quiet } from '../../parts/quiet.js';
import { FirstContactDialog } from './first-contact-dialog.js';
import { OutOfSightTable } from './out-of-sight-table.js';

/** Each of them, and making the first contact. */
export function OutOfSight({ rows }: { rows: readonly OutOfSightLine[] }) {
  const [line, setLine] = useState<OutOfSightLine | null>(null);
  const [done, setDone] = useState('');
  return (
    <Stack gap={4}>
      <DoneNotice words={done} />
      {rows.length > 0 ? (
        <>
          <OutOfSightTable rows={rows} onContact={setLine} />
          <Quiet>Zij kan zien dat uw gemeente dit vandaag bekeek.</Quiet>
        </>
      ) : (
        <EmptyState title="Iedereen is in beeld">
          Spreekt uw gemeente iemand te lang niet zelf? Dan staat zij hier.
        </EmptyState>
      )}
      <FirstContactDialog
        line={line}
        onClose={() => setLine(null)}
        onDone={(words) => {
          setLine(null);
          setDone(words);
        }}
      />
    </Stack>
  );
}
