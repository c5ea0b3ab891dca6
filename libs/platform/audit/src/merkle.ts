import { createHash } from 'node:crypto';

const NODE = Buffer.of(0x01);

const together = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** The root over these leaf hashes, in this order (RFC 6962, 2.1): an odd node goes up as it is. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  let level = [...leaves];
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let place = 0; place < level.length; place += 2) {
      const [left, right] = [level[place]!, level[place + 1]];
      above.push(right ? together(left, right) : left);
    }
    level = above;
  }
  return level[0]!;
}
