import type { PointerEvent } from 'react';

/**
 * What tells that a reader reaches for a part: the mouse moves in it, something in it has the focus, or is pressed. Scrolling
 * past it does not, whether the page moves under the mouse or a finger pushes it.
 */
export function reaching(wake: () => void) {
  return {
    onFocus: wake,
    onClick: wake,
    onPointerMove: ({ pointerType, movementX, movementY }: PointerEvent) => {
      if (pointerType !== 'touch' && (movementX !== 0 || movementY !== 0)) wake();
    },
  };
}
