import type { ParticipantPage } from '@kring/contracts';
import { BackLink, ButtonLink, Columns, Notice, Stack } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { AssignedCard } from '../../parts/assigned-card.js';
import { deskOf, useMember } from '../../session/member.js';
import { addresses } from '../../words/addresses.js';
import { nameOf, subtitleOf } from '../../words/participant-words.js';
import { CircleCard } from './circle-card.js';
import { ContactAskedCard } from './contact-asked-card.js';
import { HerQuestion } from './her-question.js';
import { InviteButton } from './invite-button.js';
import { HerReferrals } from './her-referrals.js';
import { NotesCard } from './notes-card.js';
import { SightCard } from './sight-card.js';
import { SectionsCard } from './sections-card.js';

export function ParticipantView({ participant }: { participant: ParticipantPage }) {
  const desk = deskOf(useMember());
  const { may, onlyContact = false } = participant;
  return (
    <Page
      back={<BackLink href={addresses.participants}>Deelnemers</BackLink>}
      title={nameOf(participant)}
      subtitle={subtitleOf(participant)}
      actions={
        <>
          {may.includes('invite') && <InviteButton participant={participant} />}
          {may.includes('refer') && (
            <ButtonLink href={addresses.newReferral(participant.id)}>Nieuwe verwijzing</ButtonLink>
          )}
        </>
      }
    >
      {desk !== 'sender' && <HerQuestion participant={participant} />}
      {onlyContact && (
        <Notice title="Zij wil dat uw gemeente contact met haar opneemt">
          Hiervoor deelt zij dit met u, en voor niets anders. Spreek haar, en schrijf dat hier op.
        </Notice>
      )}
      <Columns aside={<SectionsCard participant={participant} />}>
        <Stack>
          <CircleCard participant={participant} />
          {desk === 'sender' && !onlyContact && <HerReferrals participant={participant} />}
          {desk === 'sender' && <SightCard participantId={participant.id} onlyContact={onlyContact} />}
          {may.includes('ask-contact') && <ContactAskedCard participantId={participant.id} />}
          {(may.includes('assign') || participant.assigned.length > 0) && (
            <AssignedCard
              participantId={participant.id}
              assigned={participant.assigned}
              mayAssign={may.includes('assign')}
              isSender={desk === 'sender'}
            />
          )}
          {!onlyContact && <NotesCard participantId={participant.id} />}
        </Stack>
      </Columns>
    </Page>
  );
}
