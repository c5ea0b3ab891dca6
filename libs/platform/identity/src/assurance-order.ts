/** Levels of assurance that have an order, lowest first. */
const ORDERS: readonly (readonly string[])[] = [
  // eIDAS, Implementing Regulation (EU) 2015/1502, as OpenID Connect NL GOV writes them.
  ['low', 'substantial', 'high'].map((level) => `http://eidas.europa.eu/LoA/${level}`),
  // eHerkenning (Afsprakenstelsel Elektronische Toegangsdiensten).
  ['loa1', 'loa2', 'loa2plus', 'loa3', 'loa4'].map((level) => `urn:etoegang:core:assurance-class:${level}`),
  // The contexts of SAML 2.0 that Dutch brokers pass on: password, second factor, card, card with a key.
  ['PasswordProtectedTransport', 'MobileTwoFactorContract', 'Smartcard', 'SmartcardPKI'].map(
    (context) => `urn:oasis:names:tc:SAML:2.0:ac:classes:${context}`,
  ),
];

/**
 * Whether someone was proven at least as surely as the minimum asks (`acr`, OpenID Connect Core 2). Levels of one order
 * are compared; any other value must be the very one.
 */
export function isSureEnough(acr: string | null, minimum: string | null): boolean {
  if (minimum === null) return true;
  if (acr === null) return false;
  const order = ORDERS.find((levels) => levels.includes(minimum));
  return order ? order.indexOf(acr) >= order.indexOf(minimum) : acr === minimum;
}
