import { useState } from 'react';
import { Button, ButtonRow, Stack } from '@kring/ui';
import { useAcceptWithMailCode, useRequestInvitationCode } from '../../data/invitation.js';
import { CodeForm } from '../../parts/code-form.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';

export interface WithMailCodeProps {
  token: string;
  sentTo: string;
  onBack: () => void;
}

/** A code to the very address that was invited, and nowhere else. */
export function WithMailCode({ token, sentTo, onBack }: WithMailCodeProps) {
  const [isSent, setSent] = useState(false);
  const request = useRequestInvitationCode(token);
  const accept = useAcceptWithMailCode(token);
  const back = (
    <Button variant="quiet" onPress={onBack}>
      Terug
    </Button>
  );
  if (isSent) {
    return (
      <CodeForm
        sentTo={sentTo}
        refusal={accept.error}
        isPending={accept.isPending}
        onCode={(code) => accept.mutate(code)}
        again={{
          ask: () => request.mutate(),
          isPending: request.isPending,
          isDone: request.isSuccess,
          refusal: request.error,
        }}
        otherwise={back}
      />
    );
  }
  return (
    <Stack gap={4}>
      <Quiet>U krijgt zes cijfers op {sentTo}. Met die code komt u binnen.</Quiet>
      <RefusalNotice error={request.error} />
      <ButtonRow>
        <WorkButton
          isPending={request.isPending}
          onPress={() => request.mutate(undefined, { onSuccess: () => setSent(true) })}
        >
          Stuur mij een code
        </WorkButton>
        {back}
      </ButtonRow>
    </Stack>
  );
}
