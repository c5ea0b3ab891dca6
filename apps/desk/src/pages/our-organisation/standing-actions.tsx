import { Stack } from '@kring/ui';
import { useReinstate, useSuspend } from '../../data/roster.js';
import { AskingButton } from '../../parts/asking-button.js';
import { OtherWay } from '../../parts/other-way.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import type { MemberActionsProps } from './invitation-actions.js';

/** Whether somebody may come in: not for now, or again. */
export function StandingActions({ line, onDone }: MemberActionsProps) {
  const suspend = useSuspend();
  const reinstate = useReinstate();
  const { name, may } = line;
  const at = { memberId: line.id, version: line.version };
  const suspended = () => onDone(`${name} is geschorst, en overal uitgelogd.`);
  const back = () => onDone(`${name} kan weer inloggen.`);
  if (may.includes('suspend')) {
    return (
      <OtherWay>
        <AskingButton
          label="Schors"
          about={name}
          title={`${name} schorsen?`}
          confirmLabel="Schors"
          change={suspend}
          onConfirm={() => suspend.mutate(at, { onSuccess: suspended })}
        >
          <p>
            {name} wordt meteen uitgelogd, ook op open bladzijden, en kan niet meer inloggen tot u dat weer
            toelaat. Er gaat niets verloren.
          </p>
        </AskingButton>
      </OtherWay>
    );
  }
  if (!may.includes('reinstate')) return null;
  return (
    <Stack gap={3}>
      <RefusalNotice error={reinstate.error} />
      <div>
        <WorkButton
          variant="secondary"
          isPending={reinstate.isPending}
          onPress={() => reinstate.mutate(at, { onSuccess: back })}
        >
          Laat weer toe
        </WorkButton>
      </div>
    </Stack>
  );
}
