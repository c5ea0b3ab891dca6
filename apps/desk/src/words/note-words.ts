import { categories, categoryLabels } from '@kring/contracts';
import type { Note, NoteReach, OrganisationKind } from '@kring/contracts';
import { mayHold } from '@kring/consents-domain';
import { onDayAtTime } from './dates.js';

export const reachWords: Record<NoteReach, string> = {
  internal: 'Alleen wij',
  shared: 'Ook wie dit van haar mag zien',
};

/** About what an organisation of this kind may keep notes. */
export const noteCategories = (kind: OrganisationKind) =>
  categories
    .filter((category) => mayHold(kind, category))
    .map((category) => ({ value: category, label: categoryLabels[category] }));

/** "Noor, De Brug · ma 30 nov, 09:30" */
export function writtenWords({ writtenBy, organisation, writtenAt }: Note): string {
  const by = writtenBy && organisation ? `${writtenBy}, ${organisation.name}` : 'Iemand anders om haar heen';
  return `${by} · ${onDayAtTime(writtenAt)}`;
}

const KB = 1024;

/** "340 kB", "1,2 MB" */
export const sizeWords = (bytes: number): string =>
  bytes < KB * KB
    ? `${Math.max(1, Math.round(bytes / KB))} kB`
    : `${(bytes / KB / KB).toFixed(1).replace('.', ',')} MB`;
