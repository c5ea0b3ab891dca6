import type { SectionShown } from '@kring/contracts';
import { leastNeeded } from './rows-to-share.js';

const stamp = { version: 1, writtenAt: '2026-11-20T09:00:00Z', writtenBy: 'Joris' };
const language: SectionShown = {
  ...stamp,
  category: 'language',
  content: { speaks: ['ti'], spokenDutch: 'A1', reads: 'little' },
};
const care = (childcareNeeded: boolean): SectionShown => ({
  ...stamp,
  category: 'care',
  content: { children: 2, childcareNeeded },
});
const work: SectionShown = { ...stamp, category: 'work', content: { education: '', experience: '' } };

describe('the least that is asked to share', () => {
  it('is what help needs, and never her work', () => {
    expect(leastNeeded([language, work])).toEqual(['language']);
  });

  it('holds her care only where she needs childcare', () => {
    expect(leastNeeded([care(true)])).toEqual(['care']);
    expect(leastNeeded([care(false)])).toEqual([]);
  });
});
