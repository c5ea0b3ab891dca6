import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myKeepAway } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { FindSomeone } from './find-someone.js';
import { KeepFromHer } from './keep-from-her.js';
import type { Someone } from './someone.js';

/** She finds whom she never wants near her file, and says so. */
export function ChooseScreen() {
  const { t } = useTexts();
  const list = useQuery(myKeepAway);
  const [chosen, setChosen] = useState<Someone | null>(null);
  if (chosen && list.data) {
    return <KeepFromHer someone={chosen} list={list.data} onBack={() => setChosen(null)} />;
  }
  return (
    <Screen title={t('safety.choose')} back="/safety">
      <Fetched query={list}>{(listed) => <FindSomeone list={listed} onChoose={setChosen} />}</Fetched>
    </Screen>
  );
}
