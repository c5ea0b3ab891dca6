import { useEffect } from 'react';

/** Names the page in the browser's tab and history. It never holds a person's name. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Kring`;
  }, [title]);
}
