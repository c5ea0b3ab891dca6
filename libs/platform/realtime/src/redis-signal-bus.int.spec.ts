import { RedisSignalBus } from './redis-signal-bus.js';

const nowhere = () => new RedisSignalBus('redis://127.0.0.1:1/0');
const hearing = { touch: () => undefined, lost: () => undefined, back: () => undefined };

test('what can not be reached at the start is an error, so that the process says so', async () => {
  const bus = nowhere();
  await expect(bus.subscribe(hearing)).rejects.toThrow();
  await bus.close();
});

test('publishing while it is away fails soon, so that the relay keeps its work', async () => {
  const bus = nowhere();
  await expect(bus.publish([{ kind: 'attempt', id: 'a' }])).rejects.toThrow();
  await expect(bus.publish([{ kind: 'attempt', id: 'b' }])).rejects.toThrow();
  await bus.close();
});
