import type { KeepAway } from '@kring/contracts';
import { useWriteKeepAway } from '../api/safety.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { useTexts } from '../language/in-her-language.js';
import { listedWithout } from './someone.js';
import type { Someone } from './someone.js';

interface LetBackProps {
  someone: Someone;
  list: KeepAway;
  onDone: () => void;
}

/** Taking somebody off her list opens nothing by itself. */
export function LetBack({ someone, list, onDone }: LetBackProps) {
  const { t } = useTexts();
  const writing = useWriteKeepAway();
  return (
    <Confirm
      title={t('safety.removeTitle', { name: someone.name })}
      yes={t('safety.removeYes')}
      no={t('circle.stopNo')}
      isPending={writing.isPending}
      onYes={() => writing.mutate(listedWithout(list, someone), { onSuccess: onDone })}
      onNo={onDone}
    >
      <p>{t('safety.removeText')}</p>
      <FaultNotice error={writing.error} />
    </Confirm>
  );
}
