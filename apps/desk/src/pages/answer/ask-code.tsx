import { Stack } from '@kring/ui';
import type { useAskAnswerCode } from '../../data/answer.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';

export interface AskCodeProps {
  sentTo: string;
  code: ReturnType<typeof useAskAnswerCode>;
  onSent: () => void;
}

/** Whoever only has the link opens nothing: the code goes to the address that the link went to. */
export function AskCode({ sentTo, code, onSent }: AskCodeProps) {
  return (
    <Stack gap={4}>
      <Quiet>U krijgt zes cijfers op {sentTo}. Zo weten wij dat u het bent.</Quiet>
      <RefusalNotice error={code.error} />
      <div>
        <WorkButton isPending={code.isPending} onPress={() => code.mutate(undefined, { onSuccess: onSent })}>
          Stuur mij een code
        </WorkButton>
      </div>
    </Stack>
  );
}
