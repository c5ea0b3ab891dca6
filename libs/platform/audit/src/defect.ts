import type { SealedKind } from './leaf.js';

/** What was done to the trail: to a row, to a batch, or to the chain. */
export type DefectKind =
  'edited' | 'deleted' | 'swapped' | 'altered' | 'added' | 'truncated' | 'forged' | 'gap' | 'rewritten';

export interface Defect {
  readonly kind: DefectKind;
  readonly seal: number | null;
  readonly table?: SealedKind;
  readonly id?: string;
}

const SAYS: Record<DefectKind, string> = {
  edited: 'is not what was sealed',
  deleted: 'was sealed and is gone, and no line says that it was erased',
  swapped: 'holds what another row of its batch held',
  altered: 'its leaves are not those that were signed',
  added: 'is neither sealed nor waiting for it',
  truncated: 'was signed and is gone',
  forged: 'is not signed by a key that we trust',
  gap: 'does not follow on the seal before it',
  rewritten: 'is not the one whose root was kept elsewhere',
};

/** The defect in a sentence, with table, id and batch. */
export function inWords({ kind, seal, table, id }: Defect): string {
  const batch = seal === null ? '' : `batch ${seal}`;
  const row = table ? `${table} ${id}${batch && ` (${batch})`}` : batch;
  return `${kind}: ${row} ${SAYS[kind]}`;
}
