import { send } from '@kring/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** She says that they met; what is hers is looked up again. */
export function useWeMet() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send('POST', `/v1/my/referrals/${id}/meetings`),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['me'] }),
  });
}
