import type { ComponentProps, ReactNode } from 'react';
import { PageHeader, Stack } from '@kring/ui';

export interface PageProps extends ComponentProps<typeof PageHeader> {
  gap?: ComponentProps<typeof Stack>['gap'];
  children: ReactNode;
}

/** A page: its name, and below it what it is about. */
export function Page({ gap, children, ...header }: PageProps) {
  return (
    <div>
      <PageHeader {...header} />
      <Stack gap={gap}>{children}</Stack>
    </div>
  );
}
