import { useLocation } from 'wouter';
import { useTexts } from '../language/in-her-language.js';
import { useWithdrawal } from '../api/changes.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Stopped } from './stopped.js';

/** Stops everything that rests on her yes: the second of two taps. */
export function StopAllScreen() {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const withdrawal = useWithdrawal();
  if (withdrawal.isSuccess)
    return <Stopped title={t('circle.stopAllDone')}>{t('circle.stopAllText')}</Stopped>;
  return (
    <Confirm
      title={t('circle.stopAllTitle')}
      yes={t('circle.stopAllYes')}
      no={t('circle.stopNo')}
      isPending={withdrawal.isPending}
      onYes={() => withdrawal.mutate({ recipientId: 'all' })}
      onNo={() => navigate('/')}
    >
      <p>{t('circle.stopAllText')}</p>
      <p>{t('circle.stopAllTask')}</p>
      <p>{t('circle.stopFree')}</p>
      <FaultNotice error={withdrawal.error} />
    </Confirm>
  );
}
