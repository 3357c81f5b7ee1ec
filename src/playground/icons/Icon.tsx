import { ICONS, type IconName } from './paths.ts';
import { Stroke } from './Stroke.tsx';

/** A drawing beside words that say the same; hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return <Stroke path={ICONS[name]} size={size} />;
}
