import { newId } from '@kring/platform-kernel';
import { queuesOnRedis } from './queues-on-redis.js';

test('adding while Redis is away fails soon, so that the relay keeps its work', async () => {
  const queue = queuesOnRedis('redis://127.0.0.1:1/0').open();
  const jobs = [{ eventId: newId(), reaction: 'spec.one', trace: null }];
  await expect(queue.add(jobs)).rejects.toThrow();
  await expect(queue.add(jobs)).rejects.toThrow();
  await queue.close();
});
