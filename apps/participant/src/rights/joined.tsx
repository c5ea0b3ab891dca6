import { Button } from '@kring/ui';
import { useState } from 'react';
import { usePartRecords } from '../api/rights.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';

interface JoinedProps {
  reference: string;
  since: string;
}

/** Her two records are one to her; taking them apart is two taps. */
export function Joined({ reference, since }: JoinedProps) {
  const { t, language } = useTexts();
  const [isParting, setParting] = useState(false);
  if (isParting) return <PartRecords onBack={() => setParting(false)} />;
  return (
    <Screen title={t('rights.joined')} back="/rights">
      <div className="my-lines">
        <p>{t('rights.joinedSince', { day: dayWords(since, language) })}</p>
        <p>{t('rights.previewSame')}</p>
        <p className="my-small">{t('rights.joinedOther', { name: reference })}</p>
      </div>
      <Button variant="secondary" isWide onPress={() => setParting(true)}>
        {t('rights.part')}
      </Button>
    </Screen>
  );
}

function PartRecords({ onBack }: { onBack: () => void }) {
  const { t } = useTexts();
  const parting = usePartRecords();
  return (
    <Confirm
      title={t('rights.partTitle')}
      yes={t('rights.partYes')}
      no={t('circle.stopNo')}
      isPending={parting.isPending}
      onYes={() => parting.mutate()}
      onNo={onBack}
    >
      <p>{t('rights.partText')}</p>
      <p>{t('rights.partStays')}</p>
      <FaultNotice error={parting.error} />
    </Confirm>
  );
}
