import { createHmac } from 'node:crypto';

/** An address as it is counted: who reads the table can't tell whose it is, nor try a list of addresses on it. */
export const hashOfMail = (mail: string, secret: string): string =>
  createHmac('sha256', secret).update(mail).digest('base64url');
