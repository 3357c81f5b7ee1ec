import { useRef, useState } from 'react';

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No secure page, or no permission.
    return false;
  }
}

/** The link to this page with a path in it, to read, to select, and to copy. */
export function CopyLink({ hash }: { readonly hash: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState({ of: '', words: '' });
  const address = new URL(hash, location.href).href;
  const copy = async () => {
    if (await copied(address)) return say({ of: hash, words: 'Copied the link.' });
    field.current?.focus();
    field.current?.select();
    say({ of: hash, words: 'The link is selected: press Ctrl+C, on a Mac Cmd+C, to copy it.' });
  };
  return (
    <>
      <label className="lab-text">
        Link to send
        <input
          ref={field}
          type="text"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div className="lab-acts">
        <button type="button" className="lab-act lab-main" onClick={copy}>
          Copy link
        </button>
        <a className="lab-act" href={hash}>
          See it as they will
        </a>
      </div>
      <p role="status">{said.of === hash ? said.words : ''}</p>
      <p>The whole path is in the link. Nothing is sent anywhere, and nobody sees who opens it.</p>
    </>
  );
}
