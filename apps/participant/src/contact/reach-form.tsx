import type { MySectionList } from '@kring/contracts';
import { CheckboxRow, TextField } from '@kring/ui';
import { FaultNotice } from '../frame/fault-notice.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { Choice } from './choice.js';
import { SpeechFields } from './speech-fields.js';
import { useReach } from './use-reach.js';

/** How she can be reached safely, and in which language: what contacting her needs. Her name she may leave out. */
export function ReachForm({ known }: { known: MySectionList['items'] }) {
  const { t } = useTexts();
  const { writing, givenName, setName, contact, setContact, speech, setSpeech, isWrong, save } =
    useReach(known);
  return (
    <form className="my-form" noValidate onSubmit={(event) => (event.preventDefault(), save())}>
      <TextField
        label={t('fields.givenName')}
        optional={t('contact.mayStay')}
        value={givenName}
        onChange={setName}
        maxLength={80}
      />
      <Choice
        label={t('fields.channel')}
        value={contact.channel}
        values={['call', 'whatsapp', 'sms']}
        word={(value) => t(`words.channel.${value}`)}
        onChange={(channel) => setContact({ ...contact, channel })}
      />
      <TextField
        label={t('fields.phone')}
        value={contact.phone}
        onChange={(phone) => setContact({ ...contact, phone })}
        type="tel"
        dir="ltr"
        error={isWrong ? t('contact.phone') : undefined}
      />
      <CheckboxRow
        label={t('contact.others')}
        isSelected={contact.mayOthersAnswer}
        onChange={(mayOthersAnswer) => setContact({ ...contact, mayOthersAnswer })}
      />
      <SpeechFields speech={speech} onChange={setSpeech} />
      <FaultNotice error={isWrong ? null : writing.error} />
      <SendButton type="submit" isWide isSending={writing.isPending}>
        {t('ways.save')}
      </SendButton>
    </form>
  );
}
