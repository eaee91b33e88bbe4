import { keyOf } from '../dossier/references/citedWork.ts';
import { risRecord } from '../dossier/references/risRecord.ts';
import type { Entry, Handout } from '../views/handout.ts';
import { entryTexts, Keys } from './entryTexts.ts';
import { textOf } from './line.ts';
import { onOneLine } from './plainCharacters.ts';

/** One record a quotation, with the words in the abstract and the team's note in a note. */
export function toRis({ entries }: Handout): string {
  const keys = new Keys();
  return entries.map((entry) => writtenRecord(entry, keys)).join('\r\n');
}

function writtenRecord(entry: Entry, keys: Keys): string {
  const { work, citation, reference } = entry;
  const { words, remarks } = entryTexts(entry);
  const own: (readonly [string, string])[] = [
    ...(words === null ? [] : [['AB', words] as const]),
    ...(remarks === '' ? [] : [['N1', remarks] as const]),
  ];
  if (work !== null) return risRecord({ ...work, key: keys.unused(work.key) }, own);
  // Of a passage that is gone only what is known.
  const tags = [['TY', 'GEN'], ['ID', keys.unused(keyOf(citation))], ['TI', onOneLine(textOf(reference))], ...own];
  return [...tags, ['ER', '']].map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('');
}
