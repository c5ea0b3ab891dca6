import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider as RouteProvider } from '@tanstack/react-router';
import { I18nProvider, RouterProvider } from '@kring/ui';
import { openQueries } from './queries.js';
import { router } from './router.js';

const queries = openQueries();
const follow = (href: string) => router.history.push(href);

export function App() {
  return (
    <I18nProvider locale="nl-NL">
      <RouterProvider navigate={follow}>
        <QueryClientProvider client={queries}>
          <RouteProvider router={router} />
        </QueryClientProvider>
      </RouterProvider>
    </I18nProvider>
  );
}
