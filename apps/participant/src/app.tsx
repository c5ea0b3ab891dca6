import { I18nProvider, RouterProvider } from '@kring/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router, useLocation } from 'wouter';
import { Entrance } from './entrance.js';
import { InHerLanguage, useTexts } from './language/in-her-language.js';
import { localeOf } from './language/languages.js';
import type { Spoken } from './language/load-texts.js';
import type { Arrival } from './link/arrival.js';

const BASE = '/my';

interface AppProps {
  spoken: Spoken;
  queries: QueryClient;
  arrival: Arrival | null;
}

/** Her own app. */
export function App({ spoken, queries, arrival }: AppProps) {
  return (
    <InHerLanguage first={spoken}>
      <QueryClientProvider client={queries}>
        <Router base={BASE}>
          <Surroundings>
            <Entrance first={arrival} />
          </Surroundings>
        </Router>
      </QueryClientProvider>
    </InHerLanguage>
  );
}

function Surroundings({ children }: { children: ReactNode }) {
  const { language } = useTexts();
  const [, navigate] = useLocation();
  return (
    <I18nProvider locale={localeOf(language)}>
      <RouterProvider navigate={(href) => navigate(href)} useHref={(href) => BASE + href}>
        {children}
      </RouterProvider>
    </I18nProvider>
  );
}
