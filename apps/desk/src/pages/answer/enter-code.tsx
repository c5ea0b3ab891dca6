import { useState } from 'react';
import { Button, CodeField, LiveMessage, Stack } from '@kring/ui';
import type { useAskAnswerCode, useOpenAnswer } from '../../data/answer.js';
import { OtherWay } from '../../parts/other-way.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';

export interface EnterCodeProps {
  sentTo: string;
  opening: ReturnType<typeof useOpenAnswer>;
  again: ReturnType<typeof useAskAnswerCode>;
}

/** The sixth digit opens the question: one tap less, and said beforehand. */
export function EnterCode({ sentTo, opening, again }: EnterCodeProps) {
  const [code, setCode] = useState('');
  const type = (typed: string) => {
    setCode(typed);
    if (typed.length === 6 && typed !== code) opening.mutate(typed);
  };
  return (
    <Stack gap={4}>
      <RefusalNotice error={opening.error} />
      <RefusalNotice error={again.error} />
      <CodeField
        label="Code uit uw mail"
        description={`Zes cijfers, gestuurd naar ${sentTo}. Na het zesde cijfer opent de vraag vanzelf.`}
        value={code}
        onChange={type}
        autoFocus
      />
      <OtherWay>
        <Quiet>Niets gekregen? Kijk ook bij ongewenste mail.</Quiet>
        <Button variant="quiet" onPress={again.isPending ? undefined : () => again.mutate()}>
          Stuur een nieuwe code
        </Button>
      </OtherWay>
      <LiveMessage>{opening.isPending ? 'De vraag wordt geopend' : ''}</LiveMessage>
    </Stack>
  );
}
