import type { ReactNode } from 'react';
import type { SignalKind } from '@kring/contracts';
import { useGone, useWatch } from '@kring/client';
import { NoLongerShared } from './not-shared.js';

/** A page about one thing: watched while it is open, and turned at once when it ends. */
export function LivePage({ type, id, children }: { type: SignalKind; id: string; children: ReactNode }) {
  useWatch([{ type, id }]);
  return useGone(id) ? <NoLongerShared /> : children;
}
