import type { AttemptPage, Keeper } from '@kring/contracts';
import { ButtonRow, Card, Stack } from '@kring/ui';
import { useGive } from '../../data/attempts.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { useMember } from '../../session/member.js';
import { GiveForm } from './give-form.js';

/** Who of your organisation looks after it: take it, or give it to a colleague or a team. */
export function KeeperCard({ attempt }: { attempt: AttemptPage }) {
  const { member } = useMember();
  const give = useGive(attempt.id);
  const { keeper, may } = attempt;
  const isMine = keeper?.id === member.id;
  const to = (next: Pick<Keeper, 'kind' | 'id'> | null) =>
    give.mutate({ to: next, from: keeper?.id ?? null });
  return (
    <Card title="Wie dit behandelt">
      <Stack gap={4}>
        <span>{isMine ? 'U behandelt dit.' : keptBy(keeper)}</span>
        <RefusalNotice error={give.error} />
        {may.includes('keep') && (
          <ButtonRow>
            <WorkButton
              variant="secondary"
              isPending={give.isPending}
              onPress={() => to(isMine ? null : { kind: 'member', id: member.id })}
            >
              {isMine ? 'Laat los' : 'Ik behandel dit'}
            </WorkButton>
          </ButtonRow>
        )}
        {may.includes('give') && <GiveForm keeper={keeper} isPending={give.isPending} onGive={to} />}
        <Quiet>Wie het behandelt, verandert niet wie het mag zien.</Quiet>
      </Stack>
    </Card>
  );
}

function keptBy(keeper: Keeper | null): string {
  if (keeper === null) return 'Nog niemand.';
  if (keeper.kind === 'team') return `Team ${keeper.name}.`;
  return keeper.cover ? `${keeper.name}, nu waargenomen door ${keeper.cover.name}.` : `${keeper.name}.`;
}
