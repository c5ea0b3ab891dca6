import type { SessionListed } from '@kring/contracts';
import { Card, FactList, LiveMessage, Pill, Stack } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { useEndOtherSessions, useEndSession } from '../../data/own-access.js';
import { AskingButton } from '../../parts/asking-button.js';
import { Quiet } from '../../parts/quiet.js';
import { deviceWords, wayWords } from '../../words/access-words.js';
import { ago, onDayAtTime } from '../../words/dates.js';

/** Everywhere that you are signed in, here first. */
export function SessionsCard({ sessions }: { sessions: readonly SessionListed[] }) {
  const others = sessions.filter((session) => !session.current);
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const sorted = [...sessions.filter((session) => session.current), ...others];
  return (
    <Card
      title="Waar u bent ingelogd"
      actions={
        others.length > 1 && (
          <AskingButton
            label="Overal elders uitloggen"
            title="Overal elders uitloggen?"
            confirmLabel="Log elders uit"
            change={endOthers}
            onConfirm={(done) => endOthers.mutate(undefined, { onSuccess: done })}
          >
            <p>Op {others.length} andere plekken wordt u meteen uitgelogd. Hier blijft u ingelogd.</p>
          </AskingButton>
        )
      }
    >
      <Stack gap={4}>
        <FactList facts={sorted.map((session) => fact(session, end))} emphasis="term" />
        {others.length === 0 && <Quiet>U bent nergens anders ingelogd.</Quiet>}
      </Stack>
      <LiveMessage>{doneWords(end.isSuccess, endOthers.isSuccess)}</LiveMessage>
    </Card>
  );
}

function doneWords(isOne: boolean, areAll: boolean): string {
  if (areAll) return 'U bent overal elders uitgelogd';
  return isOne ? 'U bent daar uitgelogd' : '';
}

type End = ReturnType<typeof useEndSession>;

const fact = (session: SessionListed, end: End): Fact => ({
  id: session.id,
  term: deviceWords(session.device),
  description: (
    <>
      Sinds {onDayAtTime(session.startedAt)}, {wayWords[session.way]}
      <br />
      Laatst gezien: {ago(session.seenAt)}
    </>
  ),
  trailing: session.current ? <Pill tone="good">hier</Pill> : <EndButton session={session} end={end} />,
});

function EndButton({ session, end }: { session: SessionListed; end: End }) {
  const device = deviceWords(session.device);
  return (
    <AskingButton
      label="Log uit"
      about={`${device}, sinds ${onDayAtTime(session.startedAt)}`}
      title={`Uitloggen op ${device}?`}
      confirmLabel="Log daar uit"
      change={end}
      onConfirm={(done) => end.mutate(session.id, { onSuccess: done })}
    >
      <p>Wat daar nog open staat, gaat meteen dicht.</p>
    </AskingButton>
  );
}
