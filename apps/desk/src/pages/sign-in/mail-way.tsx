import { useState } from 'react';
import { Button, Card } from '@kring/ui';
import { codeSentTo, forgetCodeSent, rememberCodeSent } from '../../data/code-sent.js';
import { useOpenMailSession, useRequestMailCode } from '../../data/ways-in.js';
import { CodeForm } from '../../parts/code-form.js';
import { MailForm } from './mail-form.js';

/** First her address, then the code that went there. */
export function MailWay({ onEntered }: { onEntered: () => void }) {
  const [sentTo, setSentTo] = useState(codeSentTo);
  const [typed, setTyped] = useState('');
  const request = useRequestMailCode();
  const open = useOpenMailSession();
  const sent = (mail: string) => {
    rememberCodeSent(mail);
    setSentTo(mail);
  };
  const another = () => {
    setTyped(sentTo ?? '');
    forgetCodeSent();
    request.reset();
    open.reset();
    setSentTo(null);
  };
  const entered = () => {
    forgetCodeSent();
    onEntered();
  };
  return (
    <Card title="Met een code per mail">
      {sentTo === null ? (
        <MailForm
          mail={typed}
          refusal={request.error}
          isPending={request.isPending}
          submit={(body) => request.mutate(body, { onSuccess: () => sent(body.mail) })}
        />
      ) : (
        <CodeForm
          sentTo={sentTo}
          refusal={open.error}
          isPending={open.isPending}
          onCode={(code) => open.mutate({ mail: sentTo, code }, { onSuccess: entered })}
          again={{
            ask: () => request.mutate({ mail: sentTo }, { onSuccess: () => sent(sentTo) }),
            isPending: request.isPending,
            isDone: request.isSuccess,
            refusal: request.error,
          }}
          otherwise={
            <Button variant="quiet" onPress={another}>
              Ander adres
            </Button>
          }
        />
      )}
    </Card>
  );
}
