import { useState } from 'react';
import type { InvitationSeen, MemberSession } from '@kring/contracts';
import { Button, Card, Stack } from '@kring/ui';
import { OtherWay } from '../../parts/other-way.js';
import { Quiet } from '../../parts/quiet.js';
import { AsMyself } from './as-myself.js';
import { AtProvider } from './at-provider.js';
import { WithMailCode } from './with-mail-code.js';
import { WithNewPasskey } from './with-new-passkey.js';

export interface AcceptWaysProps {
  token: string;
  invitation: InvitationSeen;
  signedInAs: MemberSession | null;
}

/** One way stands first: what fits who holds the link. The code by mail is always there beside it. */
export function AcceptWays({ token, invitation, signedInAs }: AcceptWaysProps) {
  const { ways, organisation } = invitation;
  const [isByMail, setByMail] = useState(false);
  if (isByMail) {
    return (
      <Card title="Met een code per mail">
        <WithMailCode token={token} sentTo={invitation.mail} onBack={() => setByMail(false)} />
      </Card>
    );
  }
  return (
    <Card title="Hoe wilt u binnenkomen?">
      <Stack gap={4}>
        {signedInAs !== null && !ways.includes('signed-in') && (
          <Quiet>
            U bent hier nu ingelogd als {signedInAs.member.name}. Neemt u de uitnodiging aan, dan wordt u daar
            uitgelogd.
          </Quiet>
        )}
        {ways.includes('provider') && <AtProvider token={token} municipality={organisation.name} />}
        {ways.includes('signed-in') && <AsMyself token={token} signedInAs={signedInAs} />}
        {ways.includes('passkey') && <WithNewPasskey token={token} isFirst={!ways.includes('provider')} />}
        {ways.includes('mail-code') && (
          <OtherWay>
            <Button variant="quiet" onPress={() => setByMail(true)}>
              Liever een code per mail
            </Button>
          </OtherWay>
        )}
      </Stack>
    </Card>
  );
}
