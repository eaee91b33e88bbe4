import type { Block } from './block.ts';
import { QUOTATION_BAR } from './quotation.ts';

/** The text of a block with a single button, divided into what is above the button and what is beside it. */
export interface BesideButton {
  /** Empty if all of the text is beside it. */
  readonly quoted: string;
  /** Empty if nothing is: the button is in a row. */
  readonly beside: string;
}

/**
 * What a single button is beside: the lines under the quotation, and the whole text of a block that quotes nothing. A button beside
 * quoted words would make them narrow on a phone.
 */
export function besideButton({ text, quotations }: Block): BesideButton {
  if (quotations.length === 0) return { quoted: '', beside: text };
  const lines = text.split('\n');
  const under = lines.findLastIndex((line) => line.startsWith(QUOTATION_BAR)) + 1;
  return { quoted: lines.slice(0, under).join('\n'), beside: lines.slice(under).join('\n') };
}
