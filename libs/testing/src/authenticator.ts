import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { PasskeyMade, PasskeyUsed } from '@kring/contracts';
import { cbor } from './cbor.js';

/** What a browser or an authenticator may do wrong, when a test asks it to. */
export interface Ceremony {
  /** The page that asks. */
  readonly origin: string;
  /** The relying party that the key answers for; that of the challenge by default. */
  readonly rpId?: string;
  readonly challenge?: string;
  /** Whether finger, face or PIN was right. */
  readonly verified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly type?: string;
}

interface Asked {
  readonly challenge: string;
}
export interface AskedToMake extends Asked {
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
}
export interface AskedToUse extends Asked {
  readonly rpId?: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;
const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const text = (bytes: Buffer): string => bytes.toString('base64url');

/** An authenticator of one passkey (WebAuthn level 3, ES256), with a counter that grows unless it is told otherwise. */
export class Authenticator {
  private readonly id = randomBytes(16);
  private readonly key: KeyObject = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  private rpId = '';
  private userHandle = '';
  private counter = 0;

  get credentialId(): string {
    return text(this.id);
  }

  make(asked: AskedToMake, ceremony: Ceremony): PasskeyMade {
    this.rpId = asked.rp.id ?? '';
    this.userHandle = asked.user.id;
    const credential = Buffer.concat([Buffer.alloc(16), sized(this.id), this.id, this.coseKey()]);
    const attestation = new Map<string, string | Buffer | Map<string, string>>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', Buffer.concat([this.data(ceremony, HAS_CREDENTIAL), credential])],
    ]);
    return {
      ...this.around(),
      response: {
        clientDataJSON: text(clientData(asked, ceremony, 'webauthn.create')),
        attestationObject: text(cbor(attestation)),
        transports: ['internal'],
      },
    };
  }

  use(asked: AskedToUse, ceremony: Ceremony): PasskeyUsed {
    this.counter += 1;
    const data = this.data(ceremony, 0);
    const client = clientData(asked, ceremony, 'webauthn.get');
    return {
      ...this.around(),
      response: {
        clientDataJSON: text(client),
        authenticatorData: text(data),
        signature: text(sign('sha256', Buffer.concat([data, sha256(client)]), this.key)),
        userHandle: ceremony.userHandle ?? this.userHandle,
      },
    };
  }

  private around() {
    return {
      id: this.credentialId,
      rawId: this.credentialId,
      type: 'public-key' as const,
      clientExtensionResults: {},
    };
  }

  private data(
    { rpId = this.rpId, verified = true, counter = this.counter }: Ceremony,
    more: number,
  ): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(PRESENT | (verified ? VERIFIED : 0) | more, 0);
    rest.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(rpId), rest]);
  }

  private coseKey(): Buffer {
    const { x, y } = this.key.export({ format: 'jwk' });
    return cbor(
      new Map<number, number | Buffer>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x!, 'base64url')],
        [-3, Buffer.from(y!, 'base64url')],
      ]),
    );
  }
}

function sized(bytes: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(bytes.length);
  return size;
}

function clientData(asked: Asked, { origin, challenge, type }: Ceremony, usual: string): Buffer {
  const said = { type: type ?? usual, challenge: challenge ?? asked.challenge, origin, crossOrigin: false };
  return Buffer.from(JSON.stringify(said));
}
