import { mustBeDone, NotYetDone } from './vouching.js';

const checked = { contactCheckedOn: '2026-11-20', agreementSignedOn: '2026-11-23' };

test('contact is checked and agreement signed before anybody vouches', () => {
  expect(() => mustBeDone(checked, '2026-11-23')).not.toThrow();
  expect(() => mustBeDone({ ...checked, contactCheckedOn: '2026-11-24' }, '2026-11-23')).toThrow(NotYetDone);
  expect(() => mustBeDone({ ...checked, agreementSignedOn: '2026-11-24' }, '2026-11-23')).toThrow(NotYetDone);
});
