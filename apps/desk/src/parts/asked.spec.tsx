import { render, screen } from '@testing-library/react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Refused, Unreachable } from '@kring/client';
import { Asked } from './asked.js';

const notFound = new Refused({
  type: 'about:blank',
  status: 404,
  title: 'Niet gevonden',
  detail: '',
  requestId: 'r',
});

function show(query: Partial<UseQueryResult<string>>, isPart = false) {
  return render(
    <Asked query={query as UseQueryResult<string>} isPart={isPart}>
      {(name) => <p>{name}</p>}
    </Asked>,
  );
}

describe('what was asked for', () => {
  it('is no longer shown once the server says 404, though it was read before', () => {
    show({ data: 'Hiwet', error: notFound });
    expect(screen.queryByText('Hiwet')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Dit wordt niet met u gedeeld' })).toBeTruthy();
  });

  it('stays while the connection is away', () => {
    show({ data: 'Hiwet', error: new Unreachable() });
    expect(screen.getByText('Hiwet')).toBeTruthy();
  });

  it('can be asked for again when it never came', () => {
    show({ error: new Unreachable(), isPending: false });
    expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  });

  it('leaves a part of a page empty, for the page itself says it', () => {
    const { container } = show({ error: notFound }, true);
    expect(container.textContent).toBe('');
  });
});
