/** All that comes out of a stream, unless it is more than so many bytes: then the stream is stopped at once. */
export async function drain(
  stream: ReadableStream<Uint8Array>,
  cap: number,
): Promise<Uint8Array | 'too large'> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > cap) {
      // What was fed in is dropped with the stream; whether that went well matters to nobody.
      reader.cancel().catch(() => undefined);
      return 'too large';
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
