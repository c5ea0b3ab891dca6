import { Card, Stack } from '@kring/ui';
import { knowsPasskeys } from '../../data/ceremonies.js';
import { PasskeyNotice } from '../../parts/passkey-notice.js';
import { Quiet } from '../../parts/quiet.js';
import { WorkButton } from '../../parts/work-button.js';

export interface PasskeyWayProps {
  error: unknown;
  isPending: boolean;
  onAsk: () => void;
}

/** The one button: her device knows which passkey. */
export function PasskeyWay({ error, isPending, onAsk }: PasskeyWayProps) {
  return (
    <Card title="Met een passkey">
      <Stack gap={4}>
        <Quiet>Met uw vinger, uw gezicht of de pincode van dit apparaat. Zonder wachtwoord.</Quiet>
        <PasskeyNotice error={error} />
        {knowsPasskeys() ? (
          <div>
            <WorkButton isPending={isPending} onPress={onAsk}>
              Gebruik uw passkey
            </WorkButton>
          </div>
        ) : (
          <Quiet>Deze browser kent geen passkeys. Neem een code per mail.</Quiet>
        )}
      </Stack>
    </Card>
  );
}
