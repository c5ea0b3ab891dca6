import { Stack } from '@kring/ui';
import { useAcceptAtProvider } from '../../data/invitation.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';

/** Municipal staff come in as they do for their other work. */
export function AtProvider({ token, municipality }: { token: string; municipality: string }) {
  const accept = useAcceptAtProvider(token);
  return (
    <Stack gap={3}>
      <Quiet>U logt in zoals u dat op uw werk gewend bent.</Quiet>
      <RefusalNotice error={accept.error} />
      <div>
        <WorkButton isPending={accept.isPending} onPress={() => accept.mutate()}>
          Inloggen bij {municipality}
        </WorkButton>
      </div>
    </Stack>
  );
}
