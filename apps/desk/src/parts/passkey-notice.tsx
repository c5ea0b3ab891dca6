import { Refused, Unreachable } from '@kring/client';
import { Notice } from '@kring/ui';
import { troubleOf } from '../data/ceremonies.js';
import type { PasskeyTrouble } from '../data/ceremonies.js';
import { RefusalNotice } from './refusal-notice.js';

const words: Record<Exclude<PasskeyTrouble, 'replaced'>, { title: string; text: string }> = {
  stopped: {
    title: 'Er is geen passkey gebruikt',
    text: 'U sloot het venster, of het duurde te lang. Probeer het opnieuw, of neem een code per mail.',
  },
  'already-there': {
    title: 'Op dit apparaat staat al een passkey van u',
    text: 'U hebt er hier geen tweede nodig.',
  },
  impossible: {
    title: 'Een passkey lukt hier niet',
    text: 'Dit apparaat of deze browser kan het nu niet. Neem een code per mail.',
  },
};

/** Why a passkey did not work, with another way on. */
export function PasskeyNotice({ error }: { error: unknown }) {
  if (!error) return null;
  if (error instanceof Refused || error instanceof Unreachable) return <RefusalNotice error={error} />;
  const trouble = troubleOf(error);
  if (trouble === 'replaced') return null;
  return (
    <Notice tone="waiting" title={words[trouble].title} isLive>
      {words[trouble].text}
    </Notice>
  );
}
