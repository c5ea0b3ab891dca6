import type { MemberSession } from '@kring/contracts';
import { roleLabels } from '@kring/contracts';
import { Card, FactList, Pill, Stack } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { useChooseMembership } from '../../data/session.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { useMember } from '../../session/member.js';

type Membership = MemberSession['memberships'][number];

/** Everything that you work as; one at a time. */
export function MembershipsCard() {
  const { member, memberships } = useMember();
  const choose = useChooseMembership();
  if (memberships.length < 2) return null;
  const fact = ({ memberId, role, organisation }: Membership): Fact => ({
    id: memberId,
    term: organisation.name,
    description: roleLabels[role],
    trailing:
      memberId === member.id ? (
        <Pill tone="good">nu</Pill>
      ) : (
        <WorkButton
          variant="secondary"
          aria-label={`Wissel naar ${roleLabels[role].toLowerCase()} bij ${organisation.name}`}
          isPending={choose.isPending && choose.variables === memberId}
          onPress={() => choose.mutate(memberId)}
        >
          Wissel
        </WorkButton>
      ),
  });
  return (
    <Card title="Waar u werkt">
      <Stack gap={4}>
        <RefusalNotice error={choose.error} />
        <FactList facts={memberships.map(fact)} emphasis="term" />
      </Stack>
    </Card>
  );
}
