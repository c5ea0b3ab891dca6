const CHANNEL = 'kring-signed-out';

/** Tells the other tabs of this browser that the session has ended. */
export function tellSignedOut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(true);
  channel.close();
}

/** Hears that another tab signed out; the answer stops listening. */
export function onSignedOut(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = hear;
  return () => channel.close();
}
