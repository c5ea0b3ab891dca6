import { useState } from 'react';
import { Button, LiveMessage } from '@kring/ui';

/** The link as text, to be copied. */
export function LinkToGive({ url }: { url: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="invite-link">
      <label className="invite-link-label">
        Haar link
        <input className="invite-link-text" value={url} readOnly onFocus={(event) => event.target.select()} />
      </label>
      <Button variant="secondary" onPress={copy}>
        {isCopied ? 'Gekopieerd' : 'Kopieer'}
      </Button>
      <LiveMessage>{isCopied ? 'De link is gekopieerd' : ''}</LiveMessage>
    </div>
  );
}
