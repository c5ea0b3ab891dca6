import { TextArea } from '@kring/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { faultyFields } from '../api/return.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';

interface HerWordsProps {
  sending: Pick<UseMutationResult, 'isPending' | 'error'>;
  hint?: string;
  sendWord: string;
  onSend: (says: string) => void;
}

/** What she says to her municipality, in her own words, in whatever language. */
export function HerWords({ sending, hint, sendWord, onSend }: HerWordsProps) {
  const { t } = useTexts();
  const [says, setSays] = useState('');
  const [isTried, setTried] = useState(false);
  const { error, isPending } = sending;
  const hasNumber = faultyFields(error).includes('says');
  const isEmpty = says.trim() === '';

  const submit = () => {
    setTried(true);
    if (!isEmpty && !isPending) onSend(says);
  };

  return (
    <form className="my-form" onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextArea
        label={t('fields.inHerWords')}
        description={hint}
        value={says}
        onChange={setSays}
        rows={5}
        maxLength={500}
        error={isTried && isEmpty ? t('rights.writeFirst') : hasNumber ? t('rights.noNumber') : undefined}
      />
      <p className="my-small">{t('rights.onlyMunicipality')}</p>
      {!hasNumber && <FaultNotice error={error} />}
      <SendButton type="submit" isWide isSending={isPending}>
        {sendWord}
      </SendButton>
    </form>
  );
}
