import { deviceInWords } from './device.js';

test.each([
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
    'Chrome op Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Safari op iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    'Edge op Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox op Linux'],
  ['curl/8.11.0', 'Onbekend apparaat'],
  [undefined, 'Onbekend apparaat'],
])('%s', (agent, words) => {
  expect(deviceInWords(agent)).toBe(words);
});

test('nothing of what a browser calls itself is taken over', () => {
  expect(deviceInWords('Samira’s own browser (Android) build/999990019')).toBe('Android');
});
