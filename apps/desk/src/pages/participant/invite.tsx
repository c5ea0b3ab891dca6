import type { Invitation } from '@kring/contracts';
import { Button, LoadingState, QrCode, Stack } from '@kring/ui';
import { useInvite } from '../../data/participants.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { atTime, onDay } from '../../words/dates.js';
import { LinkToGive } from './link-to-give.js';
import './invite.css';

/** A link is made only when asked for: it is shown once, and a new one ends the former. */
export function Invite({ participantId }: { participantId: string }) {
  const invite = useInvite(participantId);
  if (invite.data !== undefined) return <Given invitation={invite.data} />;
  if (invite.isPending) return <LoadingState label="De link wordt gemaakt" shape="card" />;
  return (
    <Stack gap={4}>
      <p className="invite-text">
        U krijgt een link en een QR-code voor haar. De cijfercode die erbij hoort, krijgt zij op haar
        telefoon. Zo komt alleen zij binnen.
      </p>
      <RefusalNotice error={invite.error} />
      <div>
        <Button onPress={() => invite.mutate()}>Maak haar link</Button>
      </div>
    </Stack>
  );
}

function Given({ invitation }: { invitation: Invitation }) {
  return (
    <Stack gap={4}>
      <p className="invite-text">
        Laat haar de code scannen, of geef deze link. De cijfercode gaat naar {invitation.codeGoesTo}.
      </p>
      <div className="invite-qr">
        <QrCode text={invitation.url} label="QR-code om te scannen" size={200} />
      </div>
      <LinkToGive url={invitation.url} />
      <Quiet>
        De link werkt één keer, tot {onDay(invitation.validUntil)} om {atTime(invitation.validUntil)}. U ziet
        hem hier nu, en daarna niet meer.
      </Quiet>
    </Stack>
  );
}
