import { CodeField } from '@kring/ui';
import type { LinkCodeSent, Session } from '@kring/contracts';
import { useState } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { linkEnd, useLinkSession } from '../api/open-link.js';
import type { LinkEnd } from '../api/open-link.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';
import { clock } from '../language/dates.js';
import { DemoMessage } from './demo-message.js';
import { useCodeFault } from './use-code-fault.js';

const CODE = /^\d{6}$/;

interface EnterCodeProps {
  token: string;
  /** Where the code went; null where she gets it at the desk. */
  sent: LinkCodeSent | null;
  isAsking: boolean;
  askError: unknown;
  onAskAgain?: () => void;
  onEnded: (how: LinkEnd | null) => void;
  onOpened: (session: Session) => void;
}

/** The six digits from the message. */
export function EnterCode({
  token,
  sent,
  isAsking,
  askError,
  onAskAgain,
  onEnded,
  onOpened,
}: EnterCodeProps) {
  const { t, language } = useTexts();
  const session = useLinkSession();
  const [code, setCode] = useState('');
  const [isShort, setIsShort] = useState(false);
  const fault = useCodeFault(session.error);

  const open = () => {
    setIsShort(!CODE.test(code));
    if (session.isPending || !CODE.test(code)) return;
    session.mutate({ token, code }, { onSuccess: onOpened, onError: (error) => onEnded(linkEnd(error)) });
  };

  return (
    <Screen title={t('link.codeTitle')}>
      <div className="my-lines">
        {sent === null && <p>{t('link.atDesk')}</p>}
        {sent && <p>{t('link.sentTo', { sentTo: sent.sentTo })}</p>}
        {sent && <p>{t('link.validUntil', { time: clock(sent.validUntil, language) })}</p>}
      </div>
      {sent?.demoMessage !== undefined && <DemoMessage text={sent.demoMessage} />}
      <form className="my-form" onSubmit={(event) => (event.preventDefault(), open())}>
        <CodeField
          label={t('link.code')}
          value={code}
          onChange={setCode}
          error={isShort ? t('link.codeShort') : fault.wrong}
        />
        <FaultNotice error={fault.failed ?? askError} />
        <SendButton type="submit" isWide isSending={session.isPending}>
          {t('link.open')}
        </SendButton>
      </form>
      {onAskAgain && (
        <SendButton variant="quiet" isWide isSending={isAsking} onPress={onAskAgain}>
          {t('link.newCode')}
        </SendButton>
      )}
    </Screen>
  );
}
