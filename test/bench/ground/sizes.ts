/** How much there is of everything. */
export interface Sizes {
  readonly municipalities: number;
  readonly helpers: number;
  readonly participants: number;
  readonly referrals: number;
  /** Referrals to the three organisations that are measured by name; one in twenty of them has expired. */
  readonly big: number;
  readonly middle: number;
  readonly small: number;
  /** Lines that stand in the ledger already. */
  readonly looks: number;
}

export const NATIONAL: Sizes = {
  municipalities: 342,
  helpers: 3_000,
  participants: 300_000,
  referrals: 1_000_000,
  big: 165_263,
  middle: 12_632,
  small: 197,
  looks: 100_000,
};
