import type { KeepAway } from '@kring/contracts';
import { useLocation } from 'wouter';
import { useWriteKeepAway } from '../api/safety.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { useTexts } from '../language/in-her-language.js';
import { listedWith } from './someone.js';
import type { Someone } from './someone.js';

interface KeepFromHerProps {
  someone: Someone;
  list: KeepAway;
  onBack: () => void;
}

/** From her yes on whoever she chose sees nothing of her, as if she did not exist. */
export function KeepFromHer({ someone, list, onBack }: KeepFromHerProps) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const writing = useWriteKeepAway();
  const isPerson = someone.kind === 'members';
  return (
    <Confirm
      title={t('safety.sure', { name: someone.name })}
      yes={t('safety.sureYes')}
      no={t('circle.stopNo')}
      isPending={writing.isPending}
      onYes={() => writing.mutate(listedWith(list, someone), { onSuccess: () => navigate('/safety') })}
      onNo={onBack}
    >
      <p>{t('safety.sureText', { name: someone.name })}</p>
      <p>{t(isPerson ? 'safety.sureColleagues' : 'safety.sureStops')}</p>
      <FaultNotice error={writing.error} />
    </Confirm>
  );
}
