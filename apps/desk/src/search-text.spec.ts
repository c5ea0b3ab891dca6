import { readSearch, writeSearch } from './search-text.js';

describe('filters in the address', () => {
  it('leave out what is not chosen', () => {
    expect(writeSearch({ box: undefined, zoek: '' })).toBe('');
    expect(writeSearch({ box: 'running', zoek: 'K-2041', van: undefined })).toBe('?box=running&zoek=K-2041');
  });

  it('come back as they were, numbers as text', () => {
    expect(readSearch(writeSearch({ zoek: '2041' }))).toEqual({ zoek: '2041' });
  });
});
