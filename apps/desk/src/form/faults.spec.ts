import { faultsOf } from './faults.js';

describe('the faults of a form', () => {
  it('are named with the field to go to, also inside a part', () => {
    const errors = {
      identity: { givenName: { type: 'custom', message: 'Vul dit in.' } },
      why: { type: 'custom', message: 'Vul dit in.' },
    };
    expect(faultsOf(errors)).toEqual([
      { fieldId: 'veld-identity-givenName', message: 'Voornaam: vul dit in.' },
      { fieldId: 'veld-why', message: 'Waarom: vul dit in.' },
    ]);
  });

  it('are none where nothing is wrong', () => {
    expect(faultsOf({})).toEqual([]);
  });
});
