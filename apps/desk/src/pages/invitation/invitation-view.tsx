import type { Role } from '@kring/contracts';
import { roleLabels } from '@kring/contracts';
import { CalendarIcon, Card, FactList, HouseIcon, SmileIcon, Stack } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { roleSentences } from '../../words/access-words.js';
import { atTime, onWholeDay } from '../../words/dates.js';
import { listed } from '../../words/numbers.js';
import { AcceptWays } from './accept-ways.js';
import type { AcceptWaysProps } from './accept-ways.js';
import './invitation-view.css';

/** Who invites you, as what and until when; and the ways to say yes. */
export function InvitationView({ token, invitation, signedInAs }: AcceptWaysProps) {
  const { organisation, invitedBy, name, mail, roles, validUntil } = invitation;
  return (
    <Page title={`Welkom, ${name}`} subtitle={`${invitedBy} vraagt u om mee te werken in Kring.`}>
      <Stack gap={5}>
        <Card>
          <FactList
            emphasis="description"
            facts={[
              {
                id: 'who',
                icon: <HouseIcon />,
                term: 'U werkt voor',
                description: organisation.name,
              },
              {
                id: 'as',
                icon: <SmileIcon />,
                tone: 'note',
                term: 'Als',
                description: <Roles roles={roles} />,
              },
              {
                id: 'until',
                icon: <CalendarIcon />,
                tone: 'violet',
                term: `Geldig voor ${mail}`,
                description: `tot ${onWholeDay(validUntil)}, ${atTime(validUntil)} uur`,
              },
            ]}
          />
        </Card>
        <AcceptWays token={token} invitation={invitation} signedInAs={signedInAs} />
      </Stack>
    </Page>
  );
}

const Roles = ({ roles }: { roles: readonly Role[] }) => (
  <>
    {listed(roles.map((role) => roleLabels[role].toLowerCase()))}
    <span className="invitation-roles">{roles.map((role) => roleSentences[role]).join(' ')}</span>
  </>
);
