import { useEffect, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { isRefused } from '@kring/client';
import { canOfferPasskeys, stopOffering } from '../../data/ceremonies.js';
import { signInWithPasskey } from '../../data/ways-in.js';

/** Signing in with a passkey: by the button, or picked where the browser offers it in the field for her address. */
export function usePasskeyWay(onEntered: () => void) {
  const [offered, setOffered] = useState<unknown>(null);
  const asked = useMutation({ mutationFn: () => signInWithPasskey(), onSuccess: onEntered });
  useEffect(() => {
    let isOver = false;
    const offer = async () => {
      if (!(await canOfferPasskeys()) || isOver) return;
      await signInWithPasskey(true);
      onEntered();
    };
    // Nobody asked for this, so only what she did pick and was refused is worth a word.
    offer().catch((error: unknown) => {
      if (!isOver && isRefused(error, 400)) setOffered(error);
    });
    return () => {
      isOver = true;
      void stopOffering();
    };
  }, [onEntered]);
  return { error: asked.error ?? offered, isPending: asked.isPending, onAsk: () => asked.mutate() };
}
