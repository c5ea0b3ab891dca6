import type { PasskeyListed } from '@kring/contracts';
import { Card, FactList, LiveMessage, Pill, Stack } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { knowsPasskeys } from '../../data/ceremonies.js';
import { useAddPasskey, useRemovePasskey } from '../../data/own-access.js';
import { AskingButton } from '../../parts/asking-button.js';
import { PasskeyNotice } from '../../parts/passkey-notice.js';
import { Quiet } from '../../parts/quiet.js';
import { WorkButton } from '../../parts/work-button.js';
import { deviceWords, passkeyLine } from '../../words/access-words.js';

/** The passkeys that open Kring for you. */
export function PasskeysCard({ passkeys }: { passkeys: readonly PasskeyListed[] }) {
  const add = useAddPasskey();
  const remove = useRemovePasskey();
  return (
    <Card title="Uw passkeys">
      <Stack gap={4}>
        {passkeys.length > 0 ? (
          <FactList facts={passkeys.map((passkey) => fact(passkey, remove))} emphasis="term" />
        ) : (
          <Quiet>
            U hebt nog geen passkey. Met een passkey logt u in met uw vinger, uw gezicht of de pincode van uw
            apparaat.
          </Quiet>
        )}
        <PasskeyNotice error={add.error} />
        {knowsPasskeys() && (
          <div>
            <WorkButton variant="secondary" isPending={add.isPending} onPress={() => add.mutate()}>
              Passkey toevoegen
            </WorkButton>
          </div>
        )}
      </Stack>
      <LiveMessage>{add.isSuccess ? 'De passkey is toegevoegd' : ''}</LiveMessage>
      <LiveMessage>{remove.isSuccess ? 'De passkey is verwijderd' : ''}</LiveMessage>
    </Card>
  );
}

type Remove = ReturnType<typeof useRemovePasskey>;

const fact = (passkey: PasskeyListed, remove: Remove): Fact => ({
  id: passkey.id,
  term: (
    <>
      {deviceWords(passkey.device)} {passkey.refused && <Pill tone="stop">werkt niet meer</Pill>}
    </>
  ),
  description: passkey.refused
    ? 'Deze passkey is op twee plekken tegelijk gezien. Verwijder hem en maak een nieuwe.'
    : passkeyLine(passkey),
  trailing: <RemoveButton passkey={passkey} remove={remove} />,
});

function RemoveButton({ passkey, remove }: { passkey: PasskeyListed; remove: Remove }) {
  const device = deviceWords(passkey.device);
  return (
    <AskingButton
      label="Verwijder"
      about={`passkey ${device}`}
      title="Passkey verwijderen?"
      confirmLabel="Verwijder"
      change={remove}
      onConfirm={(done) => remove.mutate(passkey.id, { onSuccess: done })}
    >
      <p>De passkey van {device} opent Kring dan niet meer. Een code per mail blijft werken.</p>
    </AskingButton>
  );
}
