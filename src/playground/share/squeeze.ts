import type { Squeeze } from '#scenario';

const FORMAT = 'deflate-raw';

/** All that comes out of a stream, unless it is more than so many bytes: then the stream is stopped at once. */
async function drain(stream: ReadableStream<Uint8Array>, cap: number): Promise<Uint8Array | 'too large'> {
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

function through(bytes: Uint8Array, by: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  return new Blob([new Uint8Array(bytes)]).stream().pipeThrough(by);
}

/**
 * Raw DEFLATE by the browser's own streams, in every browser since 2023 (Node too). What comes out is read piece by piece,
 * each some kB, and no further than the cap: a small text that would unpack to gigabytes takes no more than that.
 */
export const squeeze: Squeeze = {
  deflate: async (bytes) => {
    const small = await drain(through(bytes, new CompressionStream(FORMAT)), Number.POSITIVE_INFINITY);
    return small === 'too large' ? new Uint8Array() : small;
  },
  inflate: async (bytes, cap) => {
    try {
      return await drain(through(bytes, new DecompressionStream(FORMAT)), cap);
    } catch {
      return 'damaged';
    }
  },
};
