import { Button, ButtonRow } from '@kring/ui';
import { Page } from '../parts/page.js';
import { addresses } from '../words/addresses.js';
import { signOut } from '../data/session.js';
import { Outside } from './outside.js';

/** In this browser a participant is signed in: the desk is not for her, her own app is. */
export function AtHerOwnApp() {
  return (
    <Outside>
      <Page title="Uw kring staat ergens anders" subtitle="Dit deel is voor mensen die met u werken.">
        <ButtonRow>
          <Button onPress={() => window.location.assign(addresses.participantsApp)}>Naar mijn kring</Button>
          <Button variant="quiet" onPress={() => void signOut()}>
            Uitloggen
          </Button>
        </ButtonRow>
      </Page>
    </Outside>
  );
}
