import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A change of hers: it is done when everything of hers that stands on the screen is looked up again. */
export function useOwnChange<Asked, Answered>(change: (asked: Asked) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}
