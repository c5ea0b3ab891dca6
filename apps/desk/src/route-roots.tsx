import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { DeskLayout } from './frame/desk-layout.js';
import { SessionGate } from './session/session-gate.js';

export const root = createRootRoute({ component: Outlet });

/** Below it stands somebody who is signed in. */
export const gate = createRoute({
  getParentRoute: () => root,
  id: 'gate',
  component: () => (
    <SessionGate>
      <Outlet />
    </SessionGate>
  ),
});

export const desk = createRoute({ getParentRoute: () => gate, id: 'desk', component: DeskLayout });
