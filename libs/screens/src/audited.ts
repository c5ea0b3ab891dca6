import type { Audited } from '@kring/platform-audit';
import changes from './queries/audited-changes.sql?raw';

/** What the audit looks into that stands above it. */
export const audited: Audited = {
  sealed: { line: 'audit.line', look: 'access.look', consent: 'consents.event' },
  changes,
};
