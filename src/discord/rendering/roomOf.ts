import { MAX_TEXT, MAX_TEXT_BYTES } from '../limits.ts';

const UNITS_PER_BYTE = MAX_TEXT / MAX_TEXT_BYTES;
const encoder = new TextEncoder();

/**
 * How much of the room of a message a text takes, in UTF-16 units. A message has two limits, one in characters and one in bytes.
 * A text takes its length or, if its characters need many bytes, so much more that texts that fit together by this measure keep
 * both limits. Only characters of three bytes take more than their length: those of Chinese or Hindi, not those of Arabic, and no
 * emoji.
 */
export function roomOf(text: string): number {
  return Math.max(text.length, Math.ceil(encoder.encode(text).length * UNITS_PER_BYTE));
}
