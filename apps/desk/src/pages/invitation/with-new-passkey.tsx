import { Stack } from '@kring/ui';
import { knowsPasskeys } from '../../data/ceremonies.js';
import { useAcceptWithPasskey } from '../../data/invitation.js';
import { PasskeyNotice } from '../../parts/passkey-notice.js';
import { Quiet } from '../../parts/quiet.js';
import { WorkButton } from '../../parts/work-button.js';

/** She makes a passkey, which is her account from then on. */
export function WithNewPasskey({ token, isFirst }: { token: string; isFirst: boolean }) {
  const accept = useAcceptWithPasskey(token);
  if (!knowsPasskeys()) return <Quiet>Deze browser kent geen passkeys. Neem een code per mail.</Quiet>;
  return (
    <Stack gap={3}>
      <Quiet>
        Een passkey staat op dit apparaat. U logt ermee in met uw vinger, uw gezicht of de pincode van het
        apparaat, zonder wachtwoord.
      </Quiet>
      <PasskeyNotice error={accept.error} />
      <div>
        <WorkButton
          variant={isFirst ? 'primary' : 'secondary'}
          isPending={accept.isPending}
          onPress={() => accept.mutate()}
        >
          Maak een passkey
        </WorkButton>
      </div>
    </Stack>
  );
}
