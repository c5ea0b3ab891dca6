import type { MySectionList, SectionContents } from '@kring/contracts';
import { useState } from 'react';
import { useWriteReach } from '../api/contact.js';
import { faultyFields } from '../api/return.js';
import { useTexts } from '../language/in-her-language.js';

const PHONE = /^\+\d{8,15}$/;

/** As it is dialled from anywhere: she may write it as she does at home. */
const dialled = (typed = '') => typed.replaceAll(/[\s-]/g, '').replace(/^0(?=6)/, '+31');

/** What she says of how she can be reached, until it is kept. */
export function useReach(known: MySectionList['items']) {
  const { language } = useTexts();
  const writing = useWriteReach(known);
  const [givenName, setName] = useState('');
  const [contact, setContact] = useState<SectionContents['contact']>({
    channel: 'call',
    phone: '',
    mayOthersAnswer: false,
  });
  const [speech, setSpeech] = useState<SectionContents['language']>({
    speaks: [language],
    spokenDutch: 'none',
    reads: 'little',
  });
  const [isTried, setTried] = useState(false);
  const phone = dialled(contact.phone);

  const save = () => {
    setTried(true);
    if (!PHONE.test(phone) || writing.isPending) return;
    const identity = { category: 'identity', content: { givenName } } as const;
    writing.mutate([
      ...(givenName.trim() === '' ? [] : [identity]),
      { category: 'language', content: speech },
      { category: 'contact', content: { ...contact, phone } },
    ]);
  };
  const isWrong = (isTried && !PHONE.test(phone)) || faultyFields(writing.error).includes('content.phone');
  return { writing, givenName, setName, contact, setContact, speech, setSpeech, isWrong, save };
}
