import { loadRegion, startProvider } from '../product/commands.js';
import { emptyDatabase, whileOthersWait } from '../product/database.js';
import type { Product } from '../product/product.js';
import { orUndone } from '../product/undo.js';
import { readCompose } from './compose-file.js';
import { Composition } from './composition.js';
import { environmentFile } from './environment-file.js';
import { findPlaces } from './places.js';
import { environmentOf } from './runnable.js';
import { startTextMessages } from './text-messages.js';

const SMS_TOKEN = 'only-for-tests';

/** The reference deployment by hand: every service of compose.yaml, its very command with its very environment. */
export function startComposed(): Promise<Product> {
  return orUndone(async (undo) => {
    const ownerUrl = await emptyDatabase(undo);
    const places = await findPlaces(ownerUrl);
    undo.add(() => places.remove());
    const texts = await startTextMessages(SMS_TOKEN);
    undo.add(() => texts.close());
    const address = `https://localhost:${places.publicPort}`;
    const [key, certificate] = ['privkey.pem', 'fullchain.pem'].map(
      (file) => `${places.folder}/certificates/${file}`,
    );
    const issuer = await startProvider(undo, address, { key: key!, certificate: certificate! });
    const known = { address, issuer, ownerUrl, smsUrl: texts.url, smsToken: SMS_TOKEN };
    const services = readCompose(environmentFile(known, places));
    await whileOthersWait(() => new Composition(services, places, undo).start());
    await loadRegion(ownerUrl, environmentOf('api-1', services['api-1']!.environment!, places));
    return {
      at: () => address,
      sharesBrowser: false,
      codeSentTo: (phone) => texts.latestTo(phone),
      stop: () => undo.all(),
    };
  });
}
