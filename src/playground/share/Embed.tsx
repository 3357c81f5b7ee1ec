import { useState } from 'react';
import { CopyField } from './CopyField.tsx';
import { embedText } from './links.ts';

interface EmbedProps {
  readonly address: string;
  readonly title: string;
  readonly idle: boolean;
}

const HEIGHTS = [480, 640, 800, 960] as const;

/** The HTML that shows the playground in another page, with a height to choose. */
export function Embed({ address, title, idle }: EmbedProps) {
  const [height, choose] = useState<number>(640);
  return (
    <details className="pg-share-more">
      <summary>Embed in a page</summary>
      <label className="pg-share-line">
        Height
        <select value={height} onChange={({ target }) => choose(Number(target.value))}>
          {HEIGHTS.map((one) => (
            <option key={one} value={one}>
              {one} pixels
            </option>
          ))}
        </select>
      </label>
      <CopyField label="HTML" what="HTML" rows={4} value={embedText(address, title, height)} idle={idle} />
      <p className="pg-share-hint">Readers of that page can run, change and step through the model there.</p>
    </details>
  );
}
