import { useQuery } from '@tanstack/react-query';
import { providersQuery } from '../../data/ways-in.js';
import { MailWay } from './mail-way.js';
import { MunicipalityWay } from './municipality-way.js';
import { PasskeyWay } from './passkey-way.js';
import { usePasskeyWay } from './use-passkey-way.js';
import './ways-in.css';

export interface WaysInProps {
  onEntered: () => void;
  onGo: (address: string) => void;
}

/** The three ways in, beside each other. */
export function WaysIn({ onEntered, onGo }: WaysInProps) {
  const { data: providers } = useQuery(providersQuery);
  const passkey = usePasskeyWay(onEntered);
  return (
    <div className="ways-in">
      {providers !== undefined && providers.items.length > 0 && (
        <MunicipalityWay municipalities={providers.items} onGo={onGo} />
      )}
      <PasskeyWay {...passkey} />
      <MailWay onEntered={onEntered} />
    </div>
  );
}
