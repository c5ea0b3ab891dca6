import { lazy, Suspense } from 'react';
import type { Category, ParticipantPage } from '@kring/contracts';
import { categoryLabels } from '@kring/contracts';
import { Dialog, LoadingState } from '@kring/ui';

// The forms and their schemas come only when someone writes.
const SectionEditor = lazy(async () => ({ default: (await import('./section-editor.js')).SectionEditor }));

export interface SectionDialogProps {
  participant: ParticipantPage;
  category: Category | null;
  onClose: () => void;
}

/** Writes a section there and then, over the page that asked for it. */
export function SectionDialog({ participant, category, onClose }: SectionDialogProps) {
  const current = participant.sections.find((section) => section.category === category);
  return (
    <Dialog
      isOpen={category !== null}
      onClose={onClose}
      title={category === null ? '' : categoryLabels[category]}
      closeLabel="Sluit"
    >
      {category !== null && (
        <Suspense fallback={<LoadingState label="Bezig met laden" shape="card" />}>
          <SectionEditor
            participantId={participant.id}
            category={category}
            current={current}
            onDone={onClose}
          />
        </Suspense>
      )}
    </Dialog>
  );
}
