import { useConnection } from '@kring/client';
import { ConnectionBanner } from '@kring/ui';

/** Says that the page may be behind, for as long as it is. */
export function LiveBanner() {
  const connection = useConnection();
  if (connection === 'live' || connection === 'connecting') return null;
  return (
    <ConnectionBanner tone="waiting">
      Geen verbinding. Nieuws verschijnt hier weer vanzelf zodra die terug is.
    </ConnectionBanner>
  );
}
