import type { Invitation } from '@kring/contracts';
import { Notice, QrCode, Stack } from '@kring/ui';
import { Quiet } from '../../parts/quiet.js';
import { atTime, onDay } from '../../words/dates.js';
import { CodeToSay } from './code-to-say.js';
import { LinkToGive } from './link-to-give.js';

/** What she needs to come in, as far as it is given here. */
export function Given({ invitation }: { invitation: Invitation }) {
  const { way, url, code, goesTo, validUntil, demoMessage } = invitation;
  return (
    <Stack gap={4}>
      {way === 'code-to-phone' && (
        <p className="invite-text">
          Laat haar de code scannen, of geef deze link. De cijfercode gaat naar {goesTo}.
        </p>
      )}
      {way === 'link-to-phone' && (
        <p className="invite-text">De link ging naar {goesTo}. Zij opent hem en vult deze cijfercode in.</p>
      )}
      {way === 'desk' && (
        <p className="invite-text">
          Laat haar de link scannen of open hem op dit apparaat. Zij vult de cijfercode zelf in.
        </p>
      )}
      {url !== null && (
        <div className="invite-qr">
          <QrCode text={url} label="QR-code om te scannen" size={200} />
        </div>
      )}
      {url !== null && <LinkToGive url={url} />}
      {code && <CodeToSay code={code} />}
      {demoMessage !== undefined && (
        <Notice title="Alleen in de demo: dit bericht krijgt zij">{demoMessage}</Notice>
      )}
      <Quiet>
        De link werkt één keer, tot {onDay(validUntil)} om {atTime(validUntil)}. U ziet dit hier nu, en daarna
        niet meer.
      </Quiet>
    </Stack>
  );
}
