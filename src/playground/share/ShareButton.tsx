import { useState } from 'react';
import { ActButton } from '../bench/ActButton.tsx';

interface ShareButtonProps {
  readonly title: string;
  readonly address: string;
  readonly idle: boolean;
}

const stopped = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Hands the link to another program of the device. Not there where the browser cannot do that. */
export function ShareButton({ title, address, idle }: ShareButtonProps) {
  const [said, say] = useState('');
  if (typeof navigator.share !== 'function') return null;
  const share = async () => {
    try {
      await navigator.share({ title, url: address });
      say('');
    } catch (error) {
      say(stopped(error) ? '' : 'The browser could not share the link. Copy it instead.');
    }
  };
  return (
    <div className="pg-share-acts">
      <ActButton idle={idle} onClick={share}>
        Share with another app
      </ActButton>
      <p className="pg-share-said" role="status">
        {said}
      </p>
    </div>
  );
}
