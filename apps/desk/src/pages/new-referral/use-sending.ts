import { useEffect } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { UseFormSetError } from 'react-hook-form';
import type { SendReferral } from '@kring/contracts';
import { useSendReferral } from '../../data/referrals.js';
import { useServerFaults } from '../../form/use-server-faults.js';
import type { ReferralInput } from './referral-input.js';

/** Sends the question to her, and goes to the page where its answer will stand. */
export function useSending(setError: UseFormSetError<ReferralInput>) {
  const sending = useSendReferral();
  const navigate = useNavigate();
  useServerFaults(sending.error, setError);
  const sent = sending.data?.id;
  useEffect(() => {
    if (sent !== undefined) void navigate({ to: '/verwijzingen/$id', params: { id: sent }, replace: true });
  }, [sent, navigate]);
  return {
    send: (body: SendReferral) => sending.mutate(body),
    refusal: sending.error,
    isPending: sending.isPending,
  };
}
