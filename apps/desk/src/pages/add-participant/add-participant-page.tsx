import { useEffect } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { BackLink } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { useAddParticipant } from '../../data/participants.js';
import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { deskOf, useMember } from '../../session/member.js';
import { addresses } from '../../words/addresses.js';
import { AddParticipantForm } from './add-participant-form.js';

/** A participant begins with who she is, how she can be reached and what she speaks. */
export function AddParticipantPage() {
  usePageTitle('Deelnemer toevoegen');
  const isSender = deskOf(useMember()) === 'sender';
  const add = useAddParticipant();
  const navigate = useNavigate();
  const added = add.data?.id;
  useEffect(() => {
    if (added !== undefined) void navigate({ to: '/deelnemers/$id', params: { id: added }, replace: true });
  }, [added, navigate]);
  if (!isSender) return <NotShared />;
  return (
    <Page
      back={<BackLink href={addresses.participants}>Deelnemers</BackLink>}
      title="Deelnemer toevoegen"
      subtitle="Drie stukjes om te beginnen. De rest vult u in als het nodig is."
    >
      <AddParticipantForm refusal={add.error} isPending={add.isPending} onAdd={(body) => add.mutate(body)} />
    </Page>
  );
}
