/** The product as it runs for a story, in one of the ways that it can be run. */
export interface Product {
  /** The address of a person: in the demo each has one of her own, elsewhere all have the same. */
  at(person: string): string;
  /** Whether people share one browser, as in a demonstration, or have one each. */
  readonly sharesBrowser: boolean;
  /** The latest code sent to this phone, where the page doesn't show it. */
  readonly codeSentTo?: (phone: string) => Promise<string>;
  /** What it printed so far, where one terminal shows all of it. */
  readonly printed?: () => string;
  /** How many requests and how many live lines each api process had, where there are several. */
  readonly shares?: () => readonly { requests: number; lines: number }[];
  stop(): Promise<void>;
}
