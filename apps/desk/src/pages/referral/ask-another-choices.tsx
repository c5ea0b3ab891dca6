import { useQuery } from '@tanstack/react-query';
import type { ReferralPage } from '@kring/contracts';
import { offersQuery, organisationsQuery } from '../../data/organisations.js';
import { Asked } from '../../parts/asked.js';
import { useMember } from '../../session/member.js';
import { choicesFor } from '../new-referral/choices.js';
import { AskAnotherForm } from './ask-another-form.js';

/** All that can be asked for the same need, what fits best first. */
export function AskAnotherChoices(props: { referral: ReferralPage; onDone: () => void }) {
  const { organisation } = useMember();
  const organisations = useQuery(organisationsQuery);
  return (
    <Asked query={useQuery(offersQuery())} shape="page">
      {(offers) => (
        <Asked query={organisations} shape="page">
          {({ items }) => (
            <AskAnotherForm
              {...props}
              choices={choicesFor(props.referral.needs, offers.items, items, organisation.id)}
            />
          )}
        </Asked>
      )}
    </Asked>
  );
}
