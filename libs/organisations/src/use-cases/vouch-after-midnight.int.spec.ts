import { FixedClock, setStage } from '@kring/testing';
import { VouchForOrganisation } from './vouch-for-organisation.js';

test('what was done today can be written down from midnight on, in the Netherlands', async () => {
  const stage = await setStage(new FixedClock(new Date('2026-11-28T23:30:00Z')));
  const { director } = stage.region.delft;
  const vouching = (day: string) =>
    stage.use(VouchForOrganisation).execute(director, stage.region.waiting.id, {
      capacity: 'controller',
      contactCheckedOn: day,
      agreementSignedOn: day,
    });
  await expect(vouching('2026-11-30')).rejects.toMatchObject({ name: 'NotYetDone' });
  await expect(vouching('2026-11-29')).resolves.toMatchObject({ version: 1 });
  await stage.close();
});
