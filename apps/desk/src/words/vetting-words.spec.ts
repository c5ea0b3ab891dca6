import type { VettingLine } from '@kring/contracts';
import { standingOf } from './vetting-words.js';

const line: VettingLine = {
  id: 'o1',
  name: 'De Brug',
  kind: 'migrant',
  place: 'Delft',
  about: '',
  contact: null,
  joined: false,
  vouching: null,
  endedAt: null,
  vouchedElsewhere: [],
};
const vouching = {
  id: 'v1',
  capacity: 'controller',
  contactCheckedOn: '2026-11-01',
  agreementSignedOn: '2026-11-02',
  vouchedBy: 'Bram',
  at: '2026-11-03T09:00:00Z',
} as const;

describe('how an organisation stands towards a municipality', () => {
  it('waits until somebody vouches for it', () => {
    expect(standingOf(line)).toBe('waits');
  });

  it('is let in by your own word, whatever others do', () => {
    expect(standingOf({ ...line, vouching, vouchedElsewhere: ['Gemeente Rijswijk'] })).toBe('vouched');
  });

  it('says that you stopped, also when another still vouches', () => {
    const endedAt = '2026-11-20T09:00:00Z';
    expect(standingOf({ ...line, endedAt, vouchedElsewhere: ['Gemeente Rijswijk'] })).toBe('ended');
  });

  it('does not wait for you when another vouches for it', () => {
    expect(standingOf({ ...line, vouchedElsewhere: ['Gemeente Rijswijk'] })).toBe('elsewhere');
  });
});
