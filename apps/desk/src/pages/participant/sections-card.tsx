import { useCallback, useState } from 'react';
import type { Category, ParticipantPage } from '@kring/contracts';
import { Card, Stack } from '@kring/ui';
import { Quiet } from '../../parts/quiet.js';
import { SharedFacts } from '../../parts/shared-facts.js';
import { SectionDialog } from '../../sections/section-dialog.js';

/** What stands in her file, as far as you may see it; who may write, writes it here. */
export function SectionsCard({ participant }: { participant: ParticipantPage }) {
  const [writing, setWriting] = useState<Category | null>(null);
  const close = useCallback(() => setWriting(null), []);
  const mayWrite = participant.may.includes('write-section');
  return (
    <Card title={mayWrite ? 'Wat u van haar weet' : 'Wat zij met u deelt'}>
      <Stack gap={4}>
        <SharedFacts sections={participant.sections} onWrite={mayWrite ? setWriting : undefined} />
        <Quiet>Zij kan zien dat uw organisatie dit vandaag bekeek.</Quiet>
      </Stack>
      <SectionDialog participant={participant} category={writing} onClose={close} />
    </Card>
  );
}
