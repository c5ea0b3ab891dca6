import { useEffect } from 'react';
import type { Category, SectionContents, SectionShown, WriteSection } from '@kring/contracts';
import { useWriteSection } from '../data/participants.js';

export interface SectionEditorProps {
  participantId: string;
  current: SectionShown | undefined;
  onDone: () => void;
}

/** The content that stands there now, and saving it anew with the version that was read. */
export function useSection<C extends Category>(
  category: C,
  { participantId, current, onDone }: SectionEditorProps,
) {
  const write = useWriteSection(participantId);
  const isDone = write.isSuccess;
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  return {
    content: current?.content as SectionContents[C] | undefined,
    refusal: write.error,
    isPending: write.isPending,
    save: (content: SectionContents[C]) =>
      write.mutate({ category, version: current?.version ?? 0, content } as WriteSection),
  };
}
