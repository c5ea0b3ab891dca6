let channel: BroadcastChannel | undefined;

// One for telling and hearing: a channel does not hear itself, and this tab has to go its own way.
const ours = (): BroadcastChannel => (channel ??= new BroadcastChannel('kring-session'));

/** Tells the other tabs of this browser that somebody else, or nobody, is signed in now. */
export const tellOtherTabs = (): void => ours().postMessage(true);

/** Hears that another tab changed who is signed in; the answer stops listening. */
export function onOtherTab(hear: () => void): () => void {
  ours().addEventListener('message', hear);
  return () => ours().removeEventListener('message', hear);
}
