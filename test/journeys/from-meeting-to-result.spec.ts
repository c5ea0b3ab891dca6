import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { invitesHer, receive, refer, saysYes } from './main-journey/steps.js';
import { beginStory, type Story } from './main-journey/story.js';
import { planMeeting, sayWhereSheStands } from './people/coordinator.js';
import { speak } from './people/participant.js';

// One story, each step on the state that the step before it left: from a yes to what came of it.

let product: Product;
let story: Story;
const found: string[] = [];

beforeAll(async () => {
  product = await sharedProduct();
  story = await beginStory(product, {});
  for (const step of [refer, invitesHer, saysYes, receive]) await step(story);
});

afterAll(async () => {
  await story?.end();
  await product?.stop();
});

test('1. the coordinator plans a first meeting, with two people by name', async () => {
  const { samira } = story;
  await planMeeting(samira, 'Samira El Idrissi');
  found.push(...(await samira.picture('meeting-01-planned')));
});

test('2. she reads when, where and with whom, and says that they met', async () => {
  const { hiwet, samira, herAddress } = story;
  await hiwet.page.goto(`${herAddress}/my/`);
  await hiwet.page.getByText('Buurthuis, zaal 2').waitFor();
  found.push(...(await hiwet.picture('meeting-02-hers-ar')));
  await speak(hiwet, 'nl');
  const met = hiwet.page.getByRole('button', { name: 'Wij zagen elkaar' });
  await met.waitFor();
  found.push(...(await hiwet.picture('meeting-03-hers-nl')));
  await met.click();
  await hiwet.page.getByText('U zei: wij zagen elkaar.').waitFor();
  await samira.page.getByText('Het loopt met Hiwet').waitFor();
  found.push(...(await samira.picture('meeting-04-begun')));
});

test('3. the coordinator says where she stands, and rounds it off', async () => {
  const { samira } = story;
  await sayWhereSheStands(samira, '2', '3');
  found.push(...(await samira.picture('meeting-05-result')));
  await samira.page.getByRole('button', { name: 'Rond af' }).click();
  await samira.page.getByText('Afgerond').first().waitFor();
  found.push(...(await samira.picture('meeting-06-completed')));
});

test('4. she reads what came of it, in her words', async () => {
  const { hiwet } = story;
  await hiwet.page.getByRole('link', { name: 'Over u geschreven' }).click();
  await hiwet.page.getByText('Eerst: contact buiten het huis').waitFor();
  await hiwet.page.getByText('Nu: doet mee in een groep').waitFor();
  found.push(...(await hiwet.picture('meeting-07-what-came-of-it')));
});

test('5. nothing was wrong on any page', () => {
  const { joris, samira, hiwet } = story;
  expect([joris, samira, hiwet].flatMap((person) => person.wrong).concat(found)).toEqual([]);
});
