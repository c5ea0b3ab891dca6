import { act, render, screen } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Signal, Watch } from '@kring/contracts';
import type { Connection, Live } from './live.js';
import { LiveQueries, useConnection, useGone, useWatch } from './live-queries.js';

class Line implements Live {
  said: Watch = [];
  signal: (signal: Signal) => void = () => {};
  state: (state: Connection) => void = () => {};
  watch(list: Watch) {
    this.said = list;
  }
  onSignal(hear: (signal: Signal) => void) {
    this.signal = hear;
    return () => {};
  }
  onState(hear: (state: Connection) => void) {
    this.state = hear;
    return () => {};
  }
  close() {}
}

function Page({ id }: { id: string }) {
  useWatch([{ type: 'attempt', id }]);
  const connection = useConnection();
  return <p>{useGone(id) ? 'gone' : connection}</p>;
}

function show() {
  const line = new Line();
  const connect = () => line;
  const page = (id: string) => (
    <QueryClientProvider client={new QueryClient()}>
      <LiveQueries connect={connect}>
        <Page id={id} />
      </LiveQueries>
    </QueryClientProvider>
  );
  return { line, ...render(page('a1')) };
}

describe('a page with live queries', () => {
  it('says what it has open, and nothing any more when it closes', () => {
    const { line, unmount } = show();
    expect(line.said).toEqual([{ type: 'attempt', id: 'a1' }]);
    unmount();
    expect(line.said).toEqual([]);
  });

  it('shows how live it is', () => {
    const { line } = show();
    act(() => line.state('paused'));
    expect(screen.getByText('paused')).toBeTruthy();
  });

  it('turns at once when what it shows is gone', () => {
    const { line } = show();
    act(() => line.state('live'));
    act(() => line.signal({ type: 'gone', id: 'a1' }));
    expect(screen.getByText('gone')).toBeTruthy();
  });
});
