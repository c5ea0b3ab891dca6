import { lazy } from 'react';
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { DeskLayout } from './frame/desk-layout.js';
import { SessionGate } from './session/session-gate.js';

// Its forms and their schemas are for who is not in yet.
const SignInPage = lazy(async () => ({
  default: (await import('./pages/sign-in/sign-in-page.js')).SignInPage,
}));

export const root = createRootRoute({ component: Outlet });

/** Below it stands somebody who is signed in. */
export const gate = createRoute({
  getParentRoute: () => root,
  id: 'gate',
  component: () => (
    <SessionGate signIn={<SignInPage />}>
      <Outlet />
    </SessionGate>
  ),
});

export const desk = createRoute({ getParentRoute: () => gate, id: 'desk', component: DeskLayout });
