import type { Squeeze } from '#scenario';
import { drain } from './drain.ts';

const FORMAT = 'deflate-raw';
const PIECE = 256;

/**
 * The bytes in small pieces, each given when it is asked for. A browser unpacks the whole of a piece before it looks whether
 * anybody wants more, and one byte can become a thousand.
 */
function pieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const pull = (to: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    if (at < bytes.length) to.enqueue(new Uint8Array(bytes.subarray(at, at + PIECE)));
    else to.close();
    at += PIECE;
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

/**
 * Raw DEFLATE by the browser's own streams, in every browser since 2023 (Node too). Goes in and comes out piece by piece,
 * and no further than the cap: a small text that would unpack to gigabytes takes some 300 kB more than that, at most.
 */
export const squeeze: Squeeze = {
  deflate: async (bytes) => {
    const small = await drain(
      pieces(bytes).pipeThrough(new CompressionStream(FORMAT)),
      Number.POSITIVE_INFINITY,
    );
    return small === 'too large' ? new Uint8Array() : small;
  },
  inflate: async (bytes, cap) => {
    try {
      return await drain(pieces(bytes).pipeThrough(new DecompressionStream(FORMAT)), cap);
    } catch {
      return 'damaged';
    }
  },
};
