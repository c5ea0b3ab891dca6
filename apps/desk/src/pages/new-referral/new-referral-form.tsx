import { useCallback, useState } from 'react';
import type { Category, Offer, OrganisationListed, ParticipantPage, SendReferral } from '@kring/contracts';
import { needsFrom } from '@kring/referrals-domain';
import { Columns } from '@kring/ui';
import { useMember } from '../../session/member.js';
import { SectionDialog } from '../../sections/section-dialog.js';
import { contentOf } from '../../words/participant-words.js';
import { choicesFor, valueOf } from './choices.js';
import { Preview } from './preview.js';
import { ReferralFields } from './referral-fields.js';
import { useReferralForm } from './use-referral-form.js';
import { useSending } from './use-sending.js';

export interface NewReferralFormProps {
  participant: ParticipantPage;
  organisations: readonly OrganisationListed[];
  offers: readonly Offer[];
}

export function NewReferralForm({ participant, organisations, offers }: NewReferralFormProps) {
  const { organisation } = useMember();
  const { form, recipientId, offerId, why, categories } = useReferralForm(participant);
  const [writing, setWriting] = useState<Category | null>(null);
  const stopWriting = useCallback(() => setWriting(null), []);
  const sending = useSending(form.setError);
  const wishes = contentOf(participant, 'wishes');
  const needs =
    wishes === undefined
      ? null
      : needsFrom({
          wishes,
          language: contentOf(participant, 'language'),
          care: contentOf(participant, 'care'),
        });
  const choices = choicesFor(needs, offers, organisations, organisation.id);
  // Without a wish there is no question to put: it is asked for first.
  const send = (body: SendReferral) => (wishes === undefined ? setWriting('wishes') : sending.send(body));
  return (
    <>
      <Columns
        aside={
          <Preview
            recipient={organisations.find(({ id }) => id === recipientId)}
            needs={needs}
            why={why}
            sections={participant.sections.filter((section) => categories.includes(section.category))}
            categories={categories}
          />
        }
      >
        <ReferralFields
          control={form.control}
          errors={form.formState.errors}
          refusal={sending.refusal}
          isPending={sending.isPending}
          participant={participant}
          hasWishes={wishes !== undefined}
          choices={choices}
          chosen={valueOf(recipientId, offerId)}
          onChoose={({ recipient, offer }) => {
            form.setValue('recipientId', recipient.id, { shouldValidate: form.formState.isSubmitted });
            form.setValue('offerId', offer?.id ?? null);
          }}
          onWrite={setWriting}
          onSubmit={() => void form.handleSubmit(send)()}
        />
      </Columns>
      <SectionDialog participant={participant} category={writing} onClose={stopWriting} />
    </>
  );
}
