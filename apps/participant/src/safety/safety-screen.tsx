import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myKeepAway, mySafety } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { KeptAway } from './kept-away.js';
import { LetBack } from './let-back.js';
import { SafeMode } from './safe-mode.js';
import type { Someone } from './someone.js';

/** Who never sees anything of her, and whether those around her may know of one another. */
export function SafetyScreen() {
  const { t } = useTexts();
  const safety = useQuery(mySafety);
  const list = useQuery(myKeepAway);
  const [letBack, setLetBack] = useState<Someone | null>(null);
  if (letBack && list.data) {
    return <LetBack someone={letBack} list={list.data} onDone={() => setLetBack(null)} />;
  }
  return (
    <Screen title={t('safety.title')} back="/">
      <Fetched query={list}>{(listed) => <KeptAway list={listed} onLetBack={setLetBack} />}</Fetched>
      <Fetched query={safety}>{({ on }) => <SafeMode isOn={on} />}</Fetched>
    </Screen>
  );
}
