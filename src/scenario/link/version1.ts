import type { Plain } from '#engine';
import { checksum } from './checksum.ts';
import { LINK_LIMITS } from './limits.ts';
import type { Squeeze } from './link.ts';
import { read1 } from './read1.ts';
import { type Record1, record1 } from './record1.ts';
import { DAMAGED, type Refused, TOO_LARGE } from './refusal.ts';
import { write1 } from './write1.ts';

const SUM = 3;

/** The bytes behind the version byte: three of checksum, then the record, compressed. */
export async function pack1(record: Plain, squeeze: Squeeze): Promise<Uint8Array | Refused> {
  const written = write1(record);
  const back = read1(written);
  if ('wrong' in back || !record1(back.data)) return TOO_LARGE;
  const small = await squeeze.deflate(written);
  return Uint8Array.from([...checksum(small), ...small]);
}

/** The record in the bytes behind the version byte. */
export async function unpack1(bytes: Uint8Array, squeeze: Squeeze): Promise<Record1 | Refused> {
  const small = bytes.subarray(SUM);
  const sum = checksum(small);
  if (bytes.length <= SUM || sum.some((byte, at) => byte !== bytes[at])) return DAMAGED;
  const written = await squeeze.inflate(small, LINK_LIMITS.bytes);
  if (written === 'too large') return TOO_LARGE;
  if (written === 'damaged') return DAMAGED;
  const read = read1(written);
  if ('wrong' in read) return read.wrong === 'too large' ? TOO_LARGE : DAMAGED;
  return record1(read.data) ?? DAMAGED;
}
