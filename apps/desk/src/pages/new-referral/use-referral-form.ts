import { useEffect, useRef } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { sendReferral } from '@kring/contracts';
import type { ParticipantPage } from '@kring/contracts';
import { contentOf } from '../../words/participant-words.js';
import { leastNeeded } from './rows-to-share.js';

/** The three fields; what is written into her file meanwhile is asked for too, when it belongs to the least. */
export function useReferralForm(participant: ParticipantPage) {
  const form = useForm({
    resolver: zodResolver(sendReferral),
    shouldFocusError: false,
    defaultValues: {
      participantId: participant.id,
      recipientId: '',
      offerId: null,
      why: contentOf(participant, 'wishes')?.inHerWords ?? '',
      categories: leastNeeded(participant.sections),
    },
  });
  const { control, getValues, setValue } = form;
  const known = useRef(participant.sections.map((section) => section.category));
  useEffect(() => {
    const added = participant.sections.filter((section) => !known.current.includes(section.category));
    known.current = participant.sections.map((section) => section.category);
    if (added.length === 0) return;
    const asked = getValues('categories');
    setValue('categories', [...new Set([...asked, ...added.map((section) => section.category)])]);
    const words = contentOf({ sections: added }, 'wishes')?.inHerWords;
    if (words && getValues('why') === '') setValue('why', words);
  }, [participant.sections, getValues, setValue]);
  const [recipientId, offerId, why, categories] = useWatch({
    control,
    name: ['recipientId', 'offerId', 'why', 'categories'],
  });
  return { form, recipientId, offerId: offerId ?? null, why, categories };
}
