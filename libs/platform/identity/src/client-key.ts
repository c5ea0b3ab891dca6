import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PrivateKey } from 'openid-client';

type NamedKey = JsonWebKey & { readonly kid?: string; readonly alg?: string };

const RSA: Record<string, { name: string; hash: string }> = {
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
};

const algorithmOf = ({ kty, crv, alg }: NamedKey) => {
  if (kty === 'EC') return { name: 'ECDSA', namedCurve: crv! };
  const rsa = kty === 'RSA' ? RSA[alg ?? 'PS256'] : undefined;
  if (!rsa) throw new TypeError('The key of KRING_OIDC_KEY is neither RSA (PS256, RS256) nor EC.');
  return rsa;
};

/** The key by which Kring proves itself to providers (`private_key_jwt`): a JWK, or the path of a JWK or PEM file. */
export async function readClientKey(setting: string): Promise<PrivateKey> {
  const text = setting.trimStart().startsWith('{') ? setting : await readFile(setting, 'utf8');
  const jwk = text.trimStart().startsWith('{')
    ? (JSON.parse(text) as NamedKey)
    : (createPrivateKey(text).export({ format: 'jwk' }) as NamedKey);
  const { kid, kty, crv, n, e, d, p, q, dp, dq, qi, x, y } = jwk;
  const plain = { kty, crv, n, e, d, p, q, dp, dq, qi, x, y };
  const key = await crypto.subtle.importKey('jwk', plain as never, algorithmOf(jwk), false, ['sign']);
  return kid ? { key, kid } : { key };
}
