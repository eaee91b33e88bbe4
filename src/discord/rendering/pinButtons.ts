import type { Dossier } from '../../dossier/dossier.ts';
import { contains } from '../../dossier/slice.ts';
import { documentKey } from '../../views/model/keys.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Block, BlockButton } from './block.ts';
import type { Quotation } from './quotation.ts';

/**
 * The blocks with a Pin beside each passage that they show, once for each passage of the reply: two buttons of a message
 * may not have one id. If several blocks show a passage, the one of the result itself has the button.
 */
export function withPins(blocks: readonly Block[], dossier: Dossier): readonly Block[] {
  const pins = blocks.map((block) => pinOf(block, dossier));
  const given = new Map<string, number>();
  const offer = (wanted: (block: Block) => boolean): void => {
    for (const [index, block] of blocks.entries()) {
      const pin = pins[index];
      const name = pin === undefined ? undefined : `${pin.key} ${pin.number}`;
      if (name !== undefined && wanted(block) && !given.has(name)) given.set(name, index);
    }
  };
  offer((block) => block.result !== undefined);
  offer((block) => block.result === undefined && block.isFragment !== true);
  const places = new Set(given.values());
  return blocks.map((block, index) => {
    const pin = pins[index];
    return pin === undefined || !places.has(index) ? block : { ...block, more: [pin, ...(block.more ?? [])] };
  });
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
