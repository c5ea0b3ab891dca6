import { Icon, type IconProps } from './icon.js';

const drawings = { down: 'm6.5 9.5 5.5 5.5 5.5-5.5', start: 'm14.5 6-6 6 6 6', end: 'm9.5 6 6 6-6 6' };

export function ChevronIcon({ towards = 'down', ...props }: IconProps & { towards?: keyof typeof drawings }) {
  return (
    <Icon {...props} isMirrored={towards !== 'down'}>
      <path d={drawings[towards]} />
    </Icon>
  );
}
