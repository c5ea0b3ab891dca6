import { LiveQueries } from '@kring/client';
import type { Session } from '@kring/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from './language/in-her-language.js';
import { myQuestions } from './api/my.js';
import { forget, hers, mySession } from './api/session.js';
import { AtTheDoor } from './door/at-the-door.js';
import type { CameBy } from './door/came-by.js';
import { AppFrame } from './frame/app-frame.js';
import { Fetched } from './frame/fetched.js';
import { OfflineBanner } from './frame/offline-banner.js';
import { markOpen } from './leaving/open-here.js';
import type { Arrival } from './link/arrival.js';
import { useArrival } from './link/use-arrival.js';
import { Screens } from './screens.js';
import { StaysHers } from './stays-hers.js';

/** Lets her in: by the session that is there, else by what she came with or comes back by. */
export function Entrance({ first }: { first: Arrival | null }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { language, suggest } = useTexts();
  const { arrival, spend } = useArrival(first);
  const session = useQuery(mySession);
  const spoken = session.data?.language;
  useEffect(() => {
    if (spoken !== undefined) suggest(spoken);
  }, [spoken, suggest]);

  useEffect(() => {
    if (session.data === null) forget(queries);
  }, [session.data, queries]);

  const opened = async (answer: Session, by: CameBy) => {
    markOpen();
    // Also before she chooses a PIN: the way on from there leads to what waits for her.
    const waiting = await queries.fetchQuery(myQuestions(language)).catch(() => null);
    const wayOn = waiting && waiting.items.length > 0 ? '/questions' : '/';
    navigate(by === 'return' ? wayOn : '/pin', { replace: true });
    queries.setQueryData(mySession.queryKey, hers(answer));
    spend();
  };

  if (session.data) {
    return (
      <LiveQueries>
        <StaysHers participantId={session.data.participantId} />
        <AppFrame banner={<OfflineBanner />}>
          <Screens />
        </AppFrame>
      </LiveQueries>
    );
  }
  return (
    <AppFrame>
      <Fetched query={session}>
        {() => <AtTheDoor arrival={arrival} onOpened={(answer, by) => void opened(answer, by)} />}
      </Fetched>
    </AppFrame>
  );
}
