import { CannotStart } from './embedded.errors.js';
import { explainFileError } from './explain-file-error.js';

const refusal = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['EACCES', /may not write in \/srv\/kring: make it writable/],
  ['EROFS', /may not write in \/srv\/kring: make it writable/],
  ['EEXIST', /A file stands where Kring needs the folder \/srv\/kring/],
  ['ENOSPC', /disk that holds \/srv\/kring is full/],
  ['53100', /disk that holds \/srv\/kring is full/],
])('%s becomes one sentence that says what to do', (code, sentence) => {
  const explained = explainFileError(refusal(code), '/srv/kring');
  expect(explained).toBeInstanceOf(CannotStart);
  expect((explained as Error).message).toMatch(sentence);
});

it('an error that is not about files stays what it was', () => {
  const error = new TypeError('a mistake of ours');
  expect(explainFileError(error, '/srv/kring')).toBe(error);
});
