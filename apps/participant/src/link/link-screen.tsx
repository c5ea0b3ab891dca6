import type { LinkCodeSent, Session } from '@kring/contracts';
import { useState } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { linkEnd, useLinkCode } from '../api/open-link.js';
import type { LinkEnd } from '../api/open-link.js';
import { AskCode } from './ask-code.js';
import { EnterCode } from './enter-code.js';
import { LinkEnded } from './link-ended.js';

interface LinkScreenProps {
  token: string;
  /** Her code is shown at the desk; none goes to a phone. */
  isAtDesk?: boolean;
  onOpened: (session: Session) => void;
}

/** Her link, and the code that comes by the other way: together they open her circle. */
export function LinkScreen({ token, isAtDesk = false, onOpened }: LinkScreenProps) {
  const { suggest } = useTexts();
  const code = useLinkCode();
  const [sent, setSent] = useState<LinkCodeSent | null>(null);
  const [ended, setEnded] = useState<LinkEnd | null>(null);

  const askCode = () =>
    code.mutate(
      { token },
      {
        onSuccess: (answer) => {
          suggest(answer.language);
          setSent(answer);
        },
        onError: (error) => setEnded(linkEnd(error)),
      },
    );

  if (ended !== null) return <LinkEnded why={ended} />;
  if (sent === null && !isAtDesk)
    return <AskCode isPending={code.isPending} error={code.error} onAsk={askCode} />;
  return (
    <EnterCode
      key={sent?.validUntil}
      token={token}
      sent={sent}
      isAsking={code.isPending}
      askError={code.error}
      onAskAgain={isAtDesk ? undefined : askCode}
      onEnded={setEnded}
      onOpened={onOpened}
    />
  );
}
