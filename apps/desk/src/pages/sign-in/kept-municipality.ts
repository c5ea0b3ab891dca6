import type { ProviderList } from '@kring/contracts';

const KEY = 'kring-municipality';

/** The municipality that was chosen on this device before, if it still takes part. */
export function keptMunicipality(municipalities: ProviderList['items']): string {
  const kept = localStorage.getItem(KEY);
  return municipalities.find(({ id }) => id === kept)?.id ?? '';
}

export const keepMunicipality = (id: string): void => localStorage.setItem(KEY, id);
