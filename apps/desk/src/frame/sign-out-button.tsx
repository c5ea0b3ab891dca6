import { useState } from 'react';
import { signOut } from '../data/session.js';
import { WorkButton } from '../parts/work-button.js';

/** Ends the session. */
export function SignOutButton() {
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => {
    setLeaving(true);
    signOut().catch(() => setLeaving(false));
  };
  return (
    <WorkButton variant="quiet" size="desk" isPending={isLeaving} onPress={leave}>
      Uitloggen
    </WorkButton>
  );
}
