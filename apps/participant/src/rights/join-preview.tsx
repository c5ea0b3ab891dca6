import { isRefused } from '@kring/client';
import type { JoiningPreview, ShowCard } from '@kring/contracts';
import { Notice } from '@kring/ui';
import { useJoinRecords } from '../api/rights.js';
import { BusyNotice } from '../door/busy-notice.js';
import { CardRefusedNotice } from '../door/card-refused-notice.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { useTexts } from '../language/in-her-language.js';
import { RecordShared } from './record-shared.js';

interface JoinPreviewProps {
  preview: JoiningPreview;
  /** The server asks for it once more: seeing is not yet joining. */
  card: ShowCard;
  onBack: () => void;
}

/** What each record shares, before she says that she is both. */
export function JoinPreview({ preview, card, onBack }: JoinPreviewProps) {
  const { t } = useTexts();
  const joining = useJoinRecords();
  return (
    <Confirm
      title={t('rights.previewTitle')}
      yes={t('rights.joinYes')}
      no={t('circle.stopNo')}
      isPending={joining.isPending}
      onYes={() => joining.mutate(card)}
      onNo={onBack}
    >
      <p>{t('rights.previewBoth')}</p>
      <p>{t('rights.previewSame')}</p>
      <p>{t('rights.previewSafe')}</p>
      <RecordShared title={t('rights.here')} flows={preview.here.flows} />
      <RecordShared title={t('rights.there')} flows={preview.there.flows} />
      <JoiningFault error={joining.error} />
    </Confirm>
  );
}

function JoiningFault({ error }: { error: unknown }) {
  const { t } = useTexts();
  if (isRefused(error, 400)) return <CardRefusedNotice />;
  if (isRefused(error, 429)) return <BusyNotice error={error} />;
  if (!isRefused(error, 409)) return <FaultNotice error={error} />;
  return (
    <Notice tone="stop" isLive>
      {t('rights.joinElsewhere')}
    </Notice>
  );
}
