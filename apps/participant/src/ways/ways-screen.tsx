import { Button, ButtonLink, Notice } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myWays, useEnding } from '../api/ways.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { LostPhone } from './lost-phone.js';
import { OpenNow } from './open-now.js';
import { PhoneLocks } from './phone-locks.js';
import { PhonesKnown } from './phones-known.js';
import { Visits } from './visits.js';
import { WaysToComeBack } from './ways-to-come-back.js';

/** By what her app opens and where it is open: hers to see, and hers to end. */
export function WaysScreen() {
  const { t } = useTexts();
  const ways = useQuery(myWays);
  const ending = useEnding();
  const [isLost, setLost] = useState(false);
  const close = () => ending.mutate('others', { onSuccess: () => setLost(false) });
  if (isLost) return <LostPhone isPending={ending.isPending} onYes={close} onNo={() => setLost(false)} />;
  return (
    <Screen title={t('ways.title')} back="/">
      <Fetched query={ways}>
        {({ assurance, phones, passkeys, sessions, visits, pinChosenAt, cardMadeAt }) => (
          <>
            <FaultNotice error={ending.error} />
            {assurance === 'low' && <Notice title={t('ways.low')}>{t('ways.lowHint')}</Notice>}
            <WaysToComeBack pinChosenAt={pinChosenAt} cardMadeAt={cardMadeAt} />
            <OpenNow sessions={sessions} onEnd={(id) => ending.mutate(`sessions/${id}`)} />
            <PhonesKnown phones={phones} onEnd={(id) => ending.mutate(`phones/${id}`)} />
            <PhoneLocks passkeys={passkeys} onEnd={(id) => ending.mutate(`passkeys/${id}`)} />
            <Visits visits={visits} />
            <Button variant="secondary" isWide onPress={() => setLost(true)}>
              {t('ways.lost')}
            </Button>
          </>
        )}
      </Fetched>
      <ButtonLink href="/" variant="quiet" isWide>
        {t('frame.toCircle')}
      </ButtonLink>
    </Screen>
  );
}
