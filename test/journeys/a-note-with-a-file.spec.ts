import { jpegOf } from '@kring/testing';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { refer } from './main-journey/steps.js';
import { beginStory, type Story } from './main-journey/story.js';
import { attach, invite, writeNote } from './people/guide.js';
import { openLink, speak } from './people/participant.js';

let product: Product;
let story: Story;
const found: string[] = [];

beforeAll(async () => {
  product = await sharedProduct();
  story = await beginStory(product, {});
  await refer(story);
  await story.joris.page.goto(story.herPage);
});

afterAll(async () => {
  await story?.end();
  await product?.stop();
});

test('1. a guide notes something, says who may read it, and it stands on her page', async () => {
  const { joris } = story;
  await joris.page.getByRole('button', { name: 'Schrijf een notitie' }).click();
  await joris.page.getByRole('dialog').waitFor();
  found.push(...(await joris.picture('note-01-form')));
  await joris.page.keyboard.press('Escape');
  await writeNote(joris, {
    text: 'Zij zoekt een taalgroep in de ochtend.\nHaar jongste begint in mei op school.',
    category: 'Taal',
    reach: 'Ook wie dit van haar mag zien',
  });
  await writeNote(joris, { text: 'Bel haar pas na twaalf uur.', category: 'Contact', reach: 'Alleen wij' });
});

test('2. a file goes with it, and one that is not what it says is refused in words', async () => {
  const { joris } = story;
  await attach(joris, { name: 'diploma.jpg', mimeType: 'image/jpeg', buffer: jpegOf(640, 480) });
  const link = joris.page.getByRole('link', { name: 'diploma.jpg' });
  await link.waitFor();
  const [download] = await Promise.all([joris.page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('diploma.jpg');
  await attach(joris, { name: 'brief.pdf', mimeType: 'application/pdf', buffer: jpegOf() });
  await joris.page.getByText('Dit bestand is iets anders dan het zegt te zijn.').waitFor();
  found.push(...(await joris.picture('note-02-on-her-page')));
});

test('3. she reads on her own phone what was noted of her, and takes the file', async () => {
  const { hiwet, joris, herPage } = story;
  const link = await invite(joris, herPage);
  await openLink(hiwet, link);
  await speak(hiwet, 'nl');
  // A question waits for her; she can leave it.
  await hiwet.page.goto(`${new URL(link).origin}/my/`);
  await hiwet.page.getByRole('link', { name: 'Over u geschreven' }).click();
  await hiwet.page.getByText('Zij zoekt een taalgroep in de ochtend.').waitFor();
  await hiwet.page.getByText(/Alleen Gemeente Delft leest dit/).waitFor();
  const file = hiwet.page.getByRole('link', { name: /diploma\.jpg/ });
  const [download] = await Promise.all([hiwet.page.waitForEvent('download'), file.click()]);
  expect(download.suggestedFilename()).toBe('diploma.jpg');
  found.push(...(await hiwet.picture('note-03-hers-nl')));
  await speak(hiwet, 'ar');
  found.push(...(await hiwet.picture('note-04-hers-ar')));
});

test('4. nothing was wrong on any page', () => {
  // The browser itself says of the refused file that it was refused.
  const wrong = [...story.joris.wrong, ...story.hiwet.wrong].filter((line) => !/status of 400/.test(line));
  expect(wrong.concat(found)).toEqual([]);
});
