import { useLocation } from '@tanstack/react-router';

// As the link has it; anything else was cut off on its way, and the server need not hear of it.
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The token of the link that opened this page; null where it is none. It stands after the hash, which no server is sent. */
export function useHeldToken(): string | null {
  const token = useLocation({ select: ({ hash }) => hash });
  return TOKEN.test(token) ? token : null;
}
