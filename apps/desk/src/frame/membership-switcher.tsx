import { useId } from 'react';
import type { MemberSession } from '@kring/contracts';
import { roleLabels } from '@kring/contracts';
import { useChooseMembership } from '../data/session.js';
import { RefusalNotice } from '../parts/refusal-notice.js';
import { WorkButton } from '../parts/work-button.js';
import './membership-switcher.css';

/** What else she works as; one tap goes on as that. */
export function MembershipSwitcher({ session }: { session: MemberSession }) {
  const label = useId();
  const choose = useChooseMembership();
  const others = session.memberships.filter(({ memberId }) => memberId !== session.member.id);
  if (others.length === 0) return null;
  return (
    <div className="switcher">
      <span id={label} className="switcher-label">
        Werk verder als
      </span>
      <ul aria-labelledby={label} className="switcher-list">
        {others.map(({ memberId, role, organisation }) => (
          <li key={memberId}>
            <WorkButton
              variant="quiet"
              size="desk"
              isPending={choose.isPending && choose.variables === memberId}
              onPress={() => choose.mutate(memberId)}
            >
              {organisation.id === session.organisation.id
                ? roleLabels[role]
                : `${roleLabels[role]} · ${organisation.name}`}
            </WorkButton>
          </li>
        ))}
      </ul>
      <RefusalNotice error={choose.error} />
    </div>
  );
}
