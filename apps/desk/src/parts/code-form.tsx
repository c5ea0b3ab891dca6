import type { ReactNode } from 'react';
import { openMailSession } from '@kring/contracts';
import { isRefused } from '@kring/client';
import { Button, ButtonRow, LiveMessage, Stack } from '@kring/ui';
import { BoundCode } from '../form/bound-code.js';
import { useContractForm } from '../form/use-contract-form.js';
import { OtherWay } from './other-way.js';
import { Quiet } from './quiet.js';
import { RefusalNotice } from './refusal-notice.js';
import { WorkButton } from './work-button.js';

const code = openMailSession.pick({ code: true });

export interface CodeFormProps {
  sentTo: string;
  refusal: unknown;
  isPending: boolean;
  onCode: (code: string) => void;
  again: { ask: () => void; isPending: boolean; isDone: boolean; refusal: unknown };
  /** Another way than this. */
  otherwise?: ReactNode;
}

/** The six digits that came by mail. A wrong code leaves everything as it was. */
export function CodeForm({ sentTo, refusal, isPending, onCode, again, otherwise }: CodeFormProps) {
  const { control, form } = useContractForm(
    code,
    { code: '' },
    { refusal, isPending, submit: (typed) => onCode(typed.code) },
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.onSubmit();
      }}
    >
      <Stack gap={4}>
        {!(isRefused(refusal, 400) && form.errors.code) && <RefusalNotice error={refusal} />}
        <RefusalNotice error={again.refusal} />
        <BoundCode
          control={control}
          name="code"
          label="Code uit uw mail"
          description={`Zes cijfers, gestuurd naar ${sentTo}. Geldig tot een kwartier na het versturen.`}
        />
        <ButtonRow>
          <WorkButton type="submit" isPending={isPending}>
            Inloggen
          </WorkButton>
          {otherwise}
        </ButtonRow>
        <OtherWay>
          <Quiet>Niets gekregen? Kijk ook bij ongewenste mail.</Quiet>
          <Button variant="quiet" onPress={again.isPending ? undefined : again.ask}>
            Stuur een nieuwe code
          </Button>
        </OtherWay>
        <LiveMessage>{again.isDone ? 'Er is een nieuwe code gestuurd' : ''}</LiveMessage>
      </Stack>
    </form>
  );
}
