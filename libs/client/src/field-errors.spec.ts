import { fieldErrors } from './field-errors.js';
import { Refused, Unreachable } from './refusals.js';

const refused = new Refused({
  type: 'about:blank',
  status: 400,
  title: 'Niet goed ingevuld',
  detail: '',
  requestId: 'r1',
  errors: [
    { path: 'content.phone', message: 'Schrijf het nummer als +31612345678.' },
    { path: 'content.phone', message: 'Te kort.' },
    { path: 'why', message: 'Vul dit in.' },
  ],
});

describe('fieldErrors', () => {
  it('gives the first message of every field', () => {
    expect(fieldErrors(refused)).toEqual({
      'content.phone': 'Schrijf het nummer als +31612345678.',
      why: 'Vul dit in.',
    });
  });

  it('gives only the fields of one part, by their own names', () => {
    expect(fieldErrors(refused, 'content')).toEqual({ phone: 'Schrijf het nummer als +31612345678.' });
  });

  it('knows no fields when nobody answered', () => {
    expect(fieldErrors(new Unreachable())).toEqual({});
  });
});
