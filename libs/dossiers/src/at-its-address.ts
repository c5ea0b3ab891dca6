import type { Category, WriteSection } from '@kring/contracts';
import { InvalidInput } from '@kring/platform-http';

/** What is written is the section that the address names; throws `InvalidInput`. */
export function mustBeAtItsAddress(category: Category, writing: WriteSection): void {
  if (writing.category === category) return;
  const message = 'Dit is een ander onderdeel dan in het adres staat.';
  throw new InvalidInput([{ path: 'category', message }]);
}
