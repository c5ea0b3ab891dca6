import { NotShared } from '../parts/not-shared.js';
import { usePageTitle } from '../parts/page-title.js';

export function NotFoundPage() {
  usePageTitle('Niet gevonden');
  return <NotShared />;
}
