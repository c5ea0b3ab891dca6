import { useState } from 'react';

/** A dialog in which a change is made; what was refused in it is forgotten when it closes. */
export function useDialog(change: { reset: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    change.reset();
  };
  return { isOpen, open: () => setOpen(true), close };
}
