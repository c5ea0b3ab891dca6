import type { Handover } from '@kring/contracts';
import { useWeMet } from '../api/we-met.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { SendButton } from '../frame/send-button.js';
import { clock, weekdayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';

interface MeetingProps {
  referralId: string;
  handover: Handover;
}

/** Her first meeting: when, where and with whom; and her word that they met. */
export function Meeting({ referralId, handover }: MeetingProps) {
  const { t, language } = useTexts();
  const weMet = useWeMet();
  const { meetsAt, place, senderContact, recipientContact, metAt } = handover;
  if (metAt) return <span>{t('circle.metThanks')}</span>;
  return (
    <>
      <span>
        {weekdayWords(meetsAt, language)}, {clock(meetsAt, language)}, <bdi>{place}</bdi>
      </span>
      <span>{t('circle.meetsWith', { one: recipientContact.name, other: senderContact.name })}</span>
      <span>{t('circle.weMetNext')}</span>
      <FaultNotice error={weMet.error} />
      <SendButton isSending={weMet.isPending} onPress={() => weMet.mutate(referralId)}>
        {t('circle.weMet')}
      </SendButton>
    </>
  );
}
