import { AskFailed } from './asked.js';

/** A page that could not be drawn, or whose code could not be fetched. Loading it anew is the one way on. */
export function BrokenPage({ error }: { error: unknown }) {
  return <AskFailed error={error} onRetry={() => window.location.reload()} />;
}
