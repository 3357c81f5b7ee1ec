const HEX = 16;
const WIDTH = 0xffff;

/** The id of a call, `52b#161d90e1743`: its number, and the time in milliseconds, both in hexadecimal. */
export function requestIdOf(call: number, at: number): string {
  const left = (call % WIDTH) + 1;
  return `${left.toString(HEX)}#${Math.max(0, Math.floor(at)).toString(HEX)}`;
}
