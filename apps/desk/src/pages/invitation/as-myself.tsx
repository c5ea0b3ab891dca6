import type { MemberSession } from '@kring/contracts';
import { Stack } from '@kring/ui';
import { useAcceptAsMyself } from '../../data/invitation.js';
import { PasskeyNotice } from '../../parts/passkey-notice.js';
import { Quiet } from '../../parts/quiet.js';
import { WorkButton } from '../../parts/work-button.js';

/** She works with Kring already, and takes this on beside it. */
export function AsMyself({ token, signedInAs }: { token: string; signedInAs: MemberSession | null }) {
  const accept = useAcceptAsMyself(token);
  return (
    <Stack gap={3}>
      <Quiet>
        {signedInAs === null
          ? 'U werkt al met Kring. Log in zoals u dat gewend bent; deze organisatie komt erbij.'
          : `U bent ingelogd als ${signedInAs.member.name}. Deze organisatie komt erbij; u wisselt zelf.`}
      </Quiet>
      <PasskeyNotice error={accept.error} />
      <div>
        <WorkButton isPending={accept.isPending} onPress={() => accept.mutate(signedInAs !== null)}>
          {signedInAs === null ? 'Inloggen met uw passkey' : 'Neem de uitnodiging aan'}
        </WorkButton>
      </div>
    </Stack>
  );
}
