import { requestMailCode } from '@kring/contracts';
import type { RequestMailCode } from '@kring/contracts';
import { isRefused } from '@kring/client';
import { Stack } from '@kring/ui';
import { BoundText } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import type { Submission } from '../../form/use-contract-form.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';

export interface MailFormProps extends Submission<RequestMailCode> {
  mail: string;
}

/** Where a code may go. The browser offers her passkeys in the same field. */
export function MailForm({ mail, ...submission }: MailFormProps) {
  const { control, form } = useContractForm(requestMailCode, { mail }, submission);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.onSubmit();
      }}
    >
      <Stack gap={4}>
        <Quiet>U krijgt zes cijfers op het adres waarop u bent uitgenodigd.</Quiet>
        {!(isRefused(form.refusal, 400) && form.errors.mail) && <RefusalNotice error={form.refusal} />}
        <BoundText
          control={control}
          name="mail"
          type="email"
          label="Uw mailadres"
          autoComplete="username webauthn"
        />
        <div>
          <WorkButton type="submit" variant="secondary" isPending={form.isPending}>
            Stuur mij een code
          </WorkButton>
        </div>
      </Stack>
    </form>
  );
}
