import pg from 'pg';

export const applicationRoles = ['kring_api', 'kring_relay', 'kring_reaction'] as const;
export type ApplicationRole = (typeof applicationRoles)[number];

/** Lets the restricted roles log in with this password; run as the owner, after the migrations made them. */
export async function allowRolesToLogIn(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const role of applicationRoles) {
      await client.query(`alter role ${role} login password ${pg.escapeLiteral(password)}`);
    }
  } finally {
    await client.end();
  }
}

/** The owner's address, as one of the restricted roles. */
export function urlAs(ownerUrl: string, role: ApplicationRole, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}
