import type { ReactNode } from 'react';

interface WrittenPartProps<Item> {
  title: string;
  items: readonly Item[];
  draw: (item: Item, place: number) => ReactNode;
}

/** One kind of what was written; where there is none of it, nothing. */
export function WrittenPart<Item>({ title, items, draw }: WrittenPartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section className="my-block">
      <h2>{title}</h2>
      {items.map(draw)}
    </section>
  );
}
