import type { ComponentProps } from 'react';

export interface ActButtonProps extends ComponentProps<'button'> {
  /** There is nothing to do. The button keeps the focus, so that a reader who pressed it last is not thrown out. */
  readonly idle: boolean;
}

/** A button that comes and goes with the state. It is never `disabled`, because that would take the focus from it. */
export function ActButton({ idle, className = '', onClick, ...rest }: ActButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`pg-button ${className}`.trim()}
      aria-disabled={idle}
      onClick={idle ? undefined : onClick}
    />
  );
}
