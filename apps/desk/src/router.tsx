import { createRouter } from '@tanstack/react-router';
import { LoadingState } from '@kring/ui';
import { NotFoundPage } from './pages/not-found-page.js';
import { routeTree } from './routes.js';
import { BrokenPage } from './parts/broken-page.js';
import { readSearch, writeSearch } from './search-text.js';

export const router = createRouter({
  routeTree,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: BrokenPage,
  defaultPendingComponent: () => <LoadingState label="Bezig met laden" shape="page" />,
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
