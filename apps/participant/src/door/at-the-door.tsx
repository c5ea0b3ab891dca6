import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { wayBack } from '../api/return.js';
import { Fetched } from '../frame/fetched.js';
import type { Arrival } from '../link/arrival.js';
import { LinkScreen } from '../link/link-screen.js';
import { CardScreen } from './card-screen.js';
import type { OnOpened } from './came-by.js';
import { LockedScreen } from './locked-screen.js';
import { PinScreen } from './pin-screen.js';
import { SignedOutScreen } from './signed-out-screen.js';
import { StartScreen } from './start-screen.js';

interface AtTheDoorProps {
  arrival: Arrival | null;
  onOpened: OnOpened;
}

/** Nobody is signed in here. What stands here tells nobody who she is, nor what the app is for. */
export function AtTheDoor({ arrival, onOpened }: AtTheDoorProps) {
  const [way, setWay] = useState<'card' | 'start' | null>(null);
  const onBack = () => setWay(null);
  const back = useQuery({ ...wayBack, enabled: arrival === null });
  if (arrival?.kind === 'card') {
    return <CardScreen key={arrival.token} scanned={arrival.token} onOpened={onOpened} />;
  }
  if (arrival) {
    const { kind, token } = arrival;
    return (
      <LinkScreen
        key={token}
        token={token}
        isAtDesk={kind === 'desk'}
        onOpened={(session) => onOpened(session, 'anew')}
      />
    );
  }
  if (way === 'card') return <CardScreen onOpened={onOpened} onBack={onBack} />;
  if (way === 'start') return <StartScreen onOpened={onOpened} onBack={onBack} />;
  const shared = { onOpened, onCard: () => setWay('card') };
  return (
    <Fetched query={back}>
      {({ phone }) => {
        if (phone === 'pin') return <PinScreen {...shared} onLocked={() => void back.refetch()} />;
        return phone === 'locked' ? (
          <LockedScreen {...shared} />
        ) : (
          <SignedOutScreen {...shared} onStart={() => setWay('start')} />
        );
      }}
    </Fetched>
  );
}
