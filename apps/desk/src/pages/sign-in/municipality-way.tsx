import { useState } from 'react';
import type { ProviderList } from '@kring/contracts';
import { Button, Card, SelectField, Stack } from '@kring/ui';
import { Quiet } from '../../parts/quiet.js';
import { addresses } from '../../words/addresses.js';
import { keepMunicipality, keptMunicipality } from './kept-municipality.js';

export interface MunicipalityWayProps {
  municipalities: ProviderList['items'];
  onGo: (address: string) => void;
}

/** Municipal staff sign in at their own municipality; this device remembers which. */
export function MunicipalityWay({ municipalities, onGo }: MunicipalityWayProps) {
  const [chosen, setChosen] = useState(() => keptMunicipality(municipalities));
  const [isAsked, setAsked] = useState(false);
  const go = () => {
    setAsked(true);
    if (chosen === '') return;
    keepMunicipality(chosen);
    onGo(addresses.municipalitySignIn(chosen));
  };
  return (
    <Card title="Medewerker van een gemeente">
      <Stack gap={4}>
        <Quiet>U logt in zoals u dat op uw werk gewend bent.</Quiet>
        <SelectField
          label="Uw gemeente"
          placeholder="Kies uw gemeente"
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
          error={isAsked && chosen === '' ? 'Kies eerst uw gemeente.' : undefined}
        />
        <div>
          <Button onPress={go}>Naar uw gemeente</Button>
        </div>
      </Stack>
    </Card>
  );
}
