import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type * as z from 'zod';
import { contractResolver } from './contract-resolver.js';
import { useServerFaults } from './use-server-faults.js';

export interface Submission<Out> {
  refusal: unknown;
  isPending: boolean;
  submit: (body: Out) => void;
}

/** A form that is checked by a contract's schema before it goes, and shows what the server finds wrong after. */
export function useContractForm<Typed extends FieldValues, Out>(
  schema: z.ZodType<Out, Typed>,
  defaultValues: DefaultValues<Typed>,
  { refusal, isPending, submit }: Submission<Out>,
) {
  const { control, handleSubmit, setError, formState } = useForm<Typed, unknown, Out>({
    resolver: contractResolver(schema),
    shouldFocusError: false,
    defaultValues,
  });
  useServerFaults(refusal, setError);
  const onSubmit = () => void handleSubmit(submit)();
  return { control, form: { errors: formState.errors, refusal, isPending, onSubmit } };
}
