import { useTexts } from '../language/in-her-language.js';
import { useWithdrawal } from '../api/changes.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Stopped } from './stopped.js';

/** Whom she stops; a municipality keeps what its own task needs. */
export interface Stopping {
  name: string;
  keepsTask: boolean;
}

interface StopSharingProps extends Stopping {
  id: string;
  onBack: () => void;
}

/** The second of two taps. No reason is asked. */
export function StopSharing({ id, name, keepsTask, onBack }: StopSharingProps) {
  const { t } = useTexts();
  const withdrawal = useWithdrawal();
  if (withdrawal.isSuccess) {
    return (
      <Stopped title={t('circle.stopDone')}>
        {keepsTask ? t('circle.stopPart') : t('circle.stopDoneText', { name })}
      </Stopped>
    );
  }
  return (
    <Confirm
      title={t('circle.stopTitle', { name })}
      yes={t('circle.stopYes')}
      no={t('circle.stopNo')}
      isPending={withdrawal.isPending}
      onYes={() => withdrawal.mutate({ recipientId: id })}
      onNo={onBack}
    >
      <p>{t(keepsTask ? 'circle.stopPart' : 'circle.stopText')}</p>
      {keepsTask && <p>{t('circle.stopAllTask')}</p>}
      <p>{t('circle.stopFree')}</p>
      <FaultNotice error={withdrawal.error} />
    </Confirm>
  );
}
