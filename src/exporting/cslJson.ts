import { keyOf } from '../dossier/references/citedWork.ts';
import { type CslItem, cslItem } from '../dossier/references/cslItem.ts';
import type { Entry, Handout } from '../views/handout.ts';
import { entryTexts, Keys } from './entryTexts.ts';
import { textOf } from './line.ts';
import { onOneLine } from './plainCharacters.ts';

/** One item a quotation, with the words in `abstract` and the team's note in `annote`. */
export function toCslJson({ entries }: Handout): string {
  const keys = new Keys();
  return `${JSON.stringify(
    entries.map((entry) => itemOf(entry, keys)),
    null,
    2,
  )}\n`;
}

function itemOf(entry: Entry, keys: Keys): CslItem {
  const { work, citation, reference } = entry;
  const { words, remarks } = entryTexts(entry);
  const own = {
    ...(words === null ? {} : { abstract: words }),
    ...(remarks === '' ? {} : { annote: remarks }),
  };
  if (work !== null) return { ...cslItem({ ...work, key: keys.unused(work.key) }), ...own };
  // Of a passage that is gone only what is known.
  const title = onOneLine(textOf(reference));
  return { id: keys.unused(keyOf(citation)), type: 'document', title, note: citation, ...own };
}
