import type { Settings } from '@kring/platform-config';

/** Where her app is. In the demo she has an address of her own, so that her session stands beside the others in one browser. */
export function addressOf(reference: string, { KRING_DEMO, KRING_PUBLIC_URL }: Settings): string {
  return KRING_DEMO ? KRING_PUBLIC_URL.replace('://', `://${reference.toLowerCase()}.`) : KRING_PUBLIC_URL;
}
