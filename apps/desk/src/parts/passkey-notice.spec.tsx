import { render, screen } from '@testing-library/react';
import { Refused, Unreachable } from '@kring/client';
import { PasskeyNotice } from './passkey-notice.js';

const named = (name: string) => Object.assign(new Error(name), { name });
const refused = new Refused({
  type: 'about:blank',
  status: 400,
  title: 'Refused',
  detail: 'Deze passkey werkt hier niet.',
  requestId: 'r',
});

describe('a passkey that did not work', () => {
  it.each([
    ['closed window', named('NotAllowedError'), /U sloot het venster/],
    ['second one on a device', named('InvalidStateError'), /geen tweede nodig/],
    ['device that cannot', named('SecurityError'), /Neem een code per mail/],
    ['server that says no', refused, /Deze passkey werkt hier niet/],
    ['server that is away', new Unreachable(), /Probeer het zo opnieuw/],
  ])('says what to do after a %s', (_, error, words) => {
    render(<PasskeyNotice error={error} />);
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  it('says nothing when she went on another way herself', () => {
    const { container } = render(<PasskeyNotice error={named('AbortError')} />);
    expect(container.textContent).toBe('');
  });
});
