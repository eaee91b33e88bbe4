import type { Dossier } from '../../dossier/dossier.ts';
import { contains } from '../../dossier/slice.ts';
import { documentKey } from '../../views/model/keys.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Block, BlockButton } from './block.ts';
import type { Quotation } from './quotation.ts';

/**
 * The blocks with a Pin for each passage that they show, in front of the rarer buttons. Every result has one, though another
 * shows the same passage; a result that is divided has it under its first part. Blocks of no result have one only if no result
 * shows their passage.
 */
export function withPins(blocks: readonly Block[], dossier: Dossier): readonly Block[] {
  const pins = blocks.map((block) => pinOf(block, dossier));
  const places = new Set<number>();
  const given = new Set<string>();
  const offer = (index: number, name: string): void => {
    if (!given.has(name)) places.add(index);
    given.add(name);
  };
  for (const [index, { result }] of blocks.entries()) {
    const passage = nameOf(pins[index]);
    if (passage === undefined || result === undefined) continue;
    offer(index, `${passage} ${result}`);
    given.add(passage);
  }
  for (const [index, { result, isFragment }] of blocks.entries()) {
    const passage = nameOf(pins[index]);
    if (passage !== undefined && result === undefined && isFragment !== true) offer(index, passage);
  }
  return blocks.map((block, index) => {
    const pin = pins[index];
    return pin === undefined || !places.has(index) ? block : { ...block, more: [pin, ...(block.more ?? [])] };
  });
}

function nameOf(pin: BlockButton | undefined): string | undefined {
  return pin === undefined ? undefined : `${pin.key} ${pin.number}`;
}

function pinOf({ quotations }: Block, dossier: Dossier): BlockButton | undefined {
  const [quotation] = quotations;
  const passage = quotation === undefined ? undefined : passageOf(quotation, dossier);
  if (passage === undefined) return undefined;
  return { verb: 'pin', label: wording.buttons.pin, key: documentKey(passage.document), number: passage.number };
}

/** The passage in which a quotation begins; none for words that are not in the dossier any more. */
function passageOf({ origin, start }: Quotation, dossier: Dossier) {
  if (origin.former !== undefined) return undefined;
  const passages = dossier.document(origin.document)?.passages ?? [];
  return passages.find((passage) => contains(passage, { start, end: start }));
}
