import type { InvitationWay, ParticipantPage } from '@kring/contracts';
import type { RadioCardsProps } from '@kring/ui';

type WayCard = RadioCardsProps['cards'][number] & { readonly value: InvitationWay };

/** Whether a phone of her own is written down. */
export const hasPhone = ({ sections }: Pick<ParticipantPage, 'sections'>): boolean =>
  sections.some((section) => section.category === 'contact' && section.content.phone !== undefined);

/** The ways in which link and code can reach her; without a phone of her own only the desk is left. */
export function waysFor(participant: Pick<ParticipantPage, 'sections'>): WayCard[] {
  const isDisabled = !hasPhone(participant);
  const detail = isDisabled ? 'haar nummer ontbreekt' : undefined;
  return [
    {
      value: 'code-to-phone',
      title: 'Link hier, code op haar telefoon',
      description: 'Zij scant de link bij u. De code krijgt zij als bericht.',
      detail,
      isDisabled,
    },
    {
      value: 'link-to-phone',
      title: 'Link op haar telefoon, code hier',
      description: 'Zij krijgt de link als bericht. De code leest u haar voor.',
      detail,
      isDisabled,
    },
    {
      value: 'desk',
      title: 'Allebei aan de balie',
      description:
        'Voor wie geen eigen telefoon heeft. Bij haar toestemming staat dan dat minder zeker is dat zij het zelf was.',
    },
  ];
}
