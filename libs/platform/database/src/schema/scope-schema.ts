/** A step in a database's history: tables and data, run once, in the order of the numbers that names end with. */
export interface VersionedSql {
  /** A name, the day and a number: `Consents20261201000007`. */
  readonly name: string;
  readonly sql: string;
}

/** What a room keeps in the database: its history, and what has one current definition. */
export interface ScopeSchema {
  /** Where the files lie, from the root of the project: a mistake in them is told by it. */
  readonly folder: string;
  /** The PostgreSQL schemas that are this room's. */
  readonly schemas: readonly string[];
  readonly versions: readonly VersionedSql[];
  /** One function each, with its grants. */
  readonly functions: readonly string[];
  /** A page each, for the whole room. */
  readonly views?: string;
  readonly triggers?: string;
  /** Who may read and write what: row policies and grants. */
  readonly policies?: string;
}
