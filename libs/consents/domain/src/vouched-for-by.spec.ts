import { vouchedForBy } from './vouched-for-by.js';

test('an organisation receives by the word of who asks for it, and a municipality that contacts her by its own', () => {
  const flow = { recipientId: 'receives', askedBy: 'asks' } as const;
  expect(vouchedForBy({ ...flow, purpose: 'support' })).toBe('asks');
  expect(vouchedForBy({ ...flow, purpose: 'contact' })).toBe('receives');
  expect(vouchedForBy({ ...flow, purpose: 'contact', askedBy: null })).toBe('receives');
});
