import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import type * as z from 'zod';

/** What an emptied number is in a form: where a value is absent, its default comes back. */
export const EMPTIED = Number.NaN;

/** Checks by a contract's schema; what was emptied is absent to it. */
export function contractResolver<Typed extends FieldValues, Out>(
  schema: z.ZodType<Out, Typed>,
): Resolver<Typed, unknown, Out> {
  const check = zodResolver(schema);
  return (values, context, options) => check(withoutEmptied(values) as Typed, context, options);
}

function withoutEmptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptied);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => !Number.isNaN(part));
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutEmptied(part)]));
}
