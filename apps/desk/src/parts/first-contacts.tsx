import { useState } from 'react';
import type { ReactNode } from 'react';
import { Stack } from '@kring/ui';
import { DoneNotice } from './done-notice.js';
import { FirstContactDialog } from './first-contact-dialog.js';
import type { ToContact } from './first-contact-dialog.js';

/** A list from which the first contact is made, with each that was made said above it. */
export function FirstContacts({
  children,
}: {
  children: (onContact: (her: ToContact) => void) => ReactNode;
}) {
  const [her, setHer] = useState<ToContact | null>(null);
  const [done, setDone] = useState('');
  return (
    <Stack gap={4}>
      <DoneNotice words={done} />
      {children(setHer)}
      <FirstContactDialog
        line={her}
        onClose={() => setHer(null)}
        onDone={(words) => {
          setHer(null);
          setDone(words);
        }}
      />
    </Stack>
  );
}
