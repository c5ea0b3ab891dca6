import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADesk } from '../../in-specs/a-desk.js';
import { answering, problem } from '../../in-specs/answering.js';
import { MailWay } from './mail-way.js';

const wrong = 'Deze code klopt niet, of is verlopen. Kijk hem na of vraag een nieuwe.';

function show(code = '123456') {
  const heard = answering({
    'POST /v1/mail-codes': () => ({}),
    'POST /v1/mail-sessions': ({ body }) =>
      (body as { code: string }).code === code
        ? { body: {} }
        : problem(400, wrong, [{ path: 'code', message: wrong }]),
  });
  let entered = 0;
  const page = render(
    <ADesk>
      <MailWay onEntered={() => void (entered += 1)} />
    </ADesk>,
  );
  return { heard, page, entered: () => entered };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const askFor = async (mail: string) => {
  await userEvent.type(screen.getByLabelText('Uw mailadres'), mail);
  await press('Stuur mij een code');
};

describe('a code by mail', () => {
  beforeEach(() => sessionStorage.clear());

  it('opens a session with the address as one writes it, in lower case', async () => {
    const { heard, entered } = show();
    await askFor(' Noor@Example.nl ');
    await userEvent.type(await screen.findByLabelText('Code uit uw mail'), '123456');
    await press('Inloggen');
    expect(heard.map(({ path, body }) => [path, body])).toEqual([
      ['/v1/mail-codes', { mail: 'noor@example.nl' }],
      ['/v1/mail-sessions', { mail: 'noor@example.nl', code: '123456' }],
    ]);
    expect(entered()).toBe(1);
  });

  it('asks nothing of the server for what is no address', async () => {
    const { heard } = show();
    await askFor('noor');
    expect(await screen.findByText('Dit is geen mailadres.')).toBeTruthy();
    expect(heard).toEqual([]);
  });

  it('says that a code is wrong at the code, and keeps everything', async () => {
    const { entered } = show();
    await askFor('noor@example.nl');
    await userEvent.type(await screen.findByLabelText('Code uit uw mail'), '000000');
    await press('Inloggen');
    expect(await screen.findByText(wrong)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Code uit uw mail').value).toBe('000000');
    expect(screen.getByText(/noor@example\.nl/)).toBeTruthy();
    expect(entered()).toBe(0);
  });

  it('finds its place again when the phone dropped the page meanwhile', async () => {
    const { page } = show();
    await askFor('noor@example.nl');
    await screen.findByLabelText('Code uit uw mail');
    page.unmount();
    show();
    expect(screen.getByText(/gestuurd naar noor@example\.nl/)).toBeTruthy();
  });

  it('goes back to the address as it was typed', async () => {
    show();
    await askFor('noor@example.nl');
    await screen.findByLabelText('Code uit uw mail');
    await press('Ander adres');
    expect(screen.getByLabelText<HTMLInputElement>('Uw mailadres').value).toBe('noor@example.nl');
  });
});
