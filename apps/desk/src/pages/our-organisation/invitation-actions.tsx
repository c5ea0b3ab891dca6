import type { RosterLine } from '@kring/contracts';
import { ButtonRow, Stack } from '@kring/ui';
import { useInviteAgain, useWithdrawInvitation } from '../../data/roster.js';
import { AskingButton } from '../../parts/asking-button.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';

export interface MemberActionsProps {
  line: RosterLine;
  onDone: (words: string) => void;
}

/** What may be done with an invitation that is still open, or that ran out. */
export function InvitationActions({ line, onDone }: MemberActionsProps) {
  const again = useInviteAgain();
  const withdraw = useWithdrawInvitation();
  const { id, name, mail, may } = line;
  if (!may.includes('invite-again') && !may.includes('withdraw')) return null;
  const sent = () => onDone(`Een nieuwe uitnodiging is onderweg naar ${mail}. De vorige werkt niet meer.`);
  const withdrawn = () => onDone(`De uitnodiging van ${name} is ingetrokken.`);
  return (
    <Stack gap={3}>
      <RefusalNotice error={again.error} />
      <ButtonRow>
        {may.includes('invite-again') && (
          <WorkButton
            variant="secondary"
            isPending={again.isPending}
            onPress={() => again.mutate(id, { onSuccess: sent })}
          >
            Stuur opnieuw
          </WorkButton>
        )}
        {may.includes('withdraw') && (
          <AskingButton
            label="Trek in"
            about={`de uitnodiging van ${name}`}
            title="Uitnodiging intrekken?"
            confirmLabel="Trek in"
            change={withdraw}
            onConfirm={() => withdraw.mutate(id, { onSuccess: withdrawn })}
          >
            <p>De link die {name} kreeg, werkt dan niet meer.</p>
          </AskingButton>
        )}
      </ButtonRow>
    </Stack>
  );
}
