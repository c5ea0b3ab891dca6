import pg from 'pg';
import { onConnection } from './on-connection.js';

export const applicationRoles = ['kring_api', 'kring_relay', 'kring_reaction'] as const;
export type ApplicationRole = (typeof applicationRoles)[number];

/** Lets the restricted roles log in with these passwords; run as the owner, after the migrations made them. */
export async function allowRolesToLogIn(
  ownerUrl: string,
  passwordOf: (role: ApplicationRole) => string,
): Promise<void> {
  await onConnection(ownerUrl, async (client) => {
    for (const role of applicationRoles) {
      await client.query(`alter role ${role} login password ${pg.escapeLiteral(passwordOf(role))}`);
    }
  });
}

/** The owner's address, as one of the restricted roles. */
export function urlAs(ownerUrl: string, role: ApplicationRole, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}
