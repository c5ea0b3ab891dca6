type Plain = number | string | Buffer | ReadonlyMap<number | string, Plain>;

const head = (major: number, size: number): Buffer => {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  if (size < 256) return Buffer.from([(major << 5) | 24, size]);
  return Buffer.from([(major << 5) | 25, size >> 8, size & 0xff]);
};

/** CBOR (RFC 8949) as far as an authenticator needs it: small whole numbers, text, bytes and maps. */
export function cbor(value: Plain): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const map = value as ReadonlyMap<number | string, Plain>;
  const pairs = [...map].map(([key, held]) => Buffer.concat([cbor(key), cbor(held)]));
  return Buffer.concat([head(5, map.size), ...pairs]);
}
