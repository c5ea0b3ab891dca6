import type { ReactNode } from 'react';
import { ButtonLink, Card, FactList } from '@kring/ui';

export interface TodayItem {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  href: string;
  /** The button, and which of many it is for who hears it. */
  action: string;
  about: string;
}

/** Some things that want a look, each with the way there. */
export function TodayList({ title, items }: { title: string; items: readonly TodayItem[] }) {
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      <FactList
        emphasis="term"
        facts={items.map((item) => ({
          id: item.id,
          term: item.title,
          description: item.detail,
          trailing: (
            <ButtonLink href={item.href} variant="secondary" aria-label={`${item.action}: ${item.about}`}>
              {item.action}
            </ButtonLink>
          ),
        }))}
      />
    </Card>
  );
}
