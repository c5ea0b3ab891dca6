import { useMember } from '../../session/member.js';
import { AnsweringCard, type AnsweringCardProps } from './answering-card.js';
import { SightTermCard } from './sight-term-card.js';

/** The term that an organisation keeps: of answering, or of a municipality, which is never asked, of looking for somebody. */
export function TermCard(props: AnsweringCardProps) {
  const { organisation } = useMember();
  return organisation.kind === 'municipality' ? (
    <SightTermCard onDone={props.onDone} />
  ) : (
    <AnsweringCard {...props} />
  );
}
