const NAME = 'smart-campaign-lab models';

/** Word of changes, from this tab and from others. */
export interface News {
  /** Says that something was changed. */
  readonly tell: () => void;
  /** Calls back at every change. Gives what ends that. */
  readonly listen: (heard: () => void) => () => void;
  readonly close: () => void;
}

/** Other tabs are heard from the first `listen` on. Where browsers cannot do that, only this tab is heard. */
export function news(): News {
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | null = null;
  const told = () => {
    for (const heard of listeners) heard();
  };
  const joined = (): BroadcastChannel | null => {
    if (channel || typeof BroadcastChannel === 'undefined') return channel;
    channel = new BroadcastChannel(NAME);
    channel.onmessage = told;
    return channel;
  };
  return {
    tell() {
      told();
      joined()?.postMessage('changed');
    },
    listen(heard) {
      listeners.add(heard);
      joined();
      return () => listeners.delete(heard);
    },
    close() {
      channel?.close();
      channel = null;
    },
  };
}
