import { faultsOf } from './faults.js';

describe('the faults of a form', () => {
  it('are named with the field to go to, also inside a part', () => {
    const errors = {
      identity: { birthDate: { type: 'custom', message: 'Vul een datum in.' } },
      why: { type: 'custom', message: 'Vul dit in.' },
    };
    expect(faultsOf(errors)).toEqual([
      { fieldId: 'veld-identity-birthDate', message: 'Geboortedatum: vul een datum in.' },
      { fieldId: 'veld-why', message: 'Waarom: vul dit in.' },
    ]);
  });

  it('are none where nothing is wrong', () => {
    expect(faultsOf({})).toEqual([]);
  });
});
