import { bibtexEntry } from '../dossier/references/bibtexEntry.ts';
import { keyOf } from '../dossier/references/citedWork.ts';
import { latex } from '../dossier/references/latex.ts';
import type { Entry, Handout } from '../views/handout.ts';
import { entryTexts, Keys } from './entryTexts.ts';
import { textOf } from './line.ts';
import { onOneLine } from './plainCharacters.ts';

/** One entry a quotation, with the words in `abstract` and the team's note in `annote`. */
export function toBibtex({ title, facts, entries }: Handout): string {
  const keys = new Keys();
  const written = entries.map((entry) => writtenEntry(entry, keys));
  return `${[comment(title), comment(textOf(facts))].join('\n')}\n\n${written.join('\n\n')}\n`;
}

/** What is between entries is a comment to BibTeX, unless it has its sign. */
function comment(text: string): string {
  return `% ${onOneLine(text).replaceAll('@', '(at)')}`;
}

function writtenEntry(entry: Entry, keys: Keys): string {
  const { work, citation, reference } = entry;
  const { words, remarks } = entryTexts(entry);
  const own: (readonly [string, string])[] = [
    ...(words === null ? [] : [['abstract', latex(words)] as const]),
    ...(remarks === '' ? [] : [['annote', latex(remarks)] as const]),
  ];
  if (work !== null) return bibtexEntry(work, own, keys.unused(work.key));
  // Of a passage that is gone only what is known.
  const fields = [['title', `{${latex(textOf(reference))}}`] as const, ...own];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${keys.unused(keyOf(citation))},`, ...lines, '}'].join('\n');
}
