import { plainRuns } from '../dossier/quotedRuns.ts';
import { latex } from '../dossier/reference.ts';
import type { Entry, Handout } from '../views/handout.ts';
import { wording } from '../wording/catalogue.ts';
import { textOf } from './line.ts';
import { onOneLine } from './plainCharacters.ts';

/**
 * One entry a quotation, with the words in `abstract` and the team's note in `annote`. Keys that would be alike get a letter, so
 * that no entry is lost.
 */
export function toBibtex({ title, facts, entries }: Handout): string {
  const used = new Set<string>();
  const written = entries.map((entry) => {
    const [key, fields] = partsOf(entry);
    const own = unused(key, used);
    used.add(own);
    return `@misc{${own},\n${[...fields, ...ownFields(entry)].join('\n')}\n}`;
  });
  return `${[comment(title), comment(textOf(facts))].join('\n')}\n\n${written.join('\n\n')}\n`;
}

/** What is between entries is a comment to BibTeX, unless it has its sign. */
function comment(text: string): string {
  return `% ${onOneLine(text).replaceAll('@', '(at)')}`;
}

/** Key and fields of the reference; of a passage that is gone only what is known. */
function partsOf({ bibtex, citation, reference }: Entry): readonly [string, readonly string[]] {
  const [head = '', ...lines] = (bibtex ?? '').split('\n');
  const key = /^@\w+\{(?<key>[^,]+),$/u.exec(head)?.groups?.key;
  if (key !== undefined) return [key, lines.slice(0, -1)];
  const made = citation.replace(/[^a-zA-Z0-9:-]+/gu, '-').replace(/^-+/u, '') || 'document';
  return [made, [`  title = {{${latex(textOf(reference))}}},`]];
}

function ownFields({ columns, words, earlier, warning, note, said }: Entry): readonly string[] {
  const quoted = words ?? earlier;
  const notes = [
    warning === null ? '' : warning,
    words === null || earlier === null
      ? ''
      : `${wording.handout.labelled(wording.handout.asPinned)} ${plainRuns(earlier)}`,
    words === null || columns === null ? '' : wording.handout.columns(columns),
    ...said.map((line) => textOf(line)),
    note,
  ].filter((part) => part !== '');
  return [
    ...(quoted === null ? [] : [`  abstract = {${latex(onOneLine(plainRuns(quoted)))}},`]),
    ...(notes.length === 0 ? [] : [`  annote = {${latex(onOneLine(notes.join(' | ')))}},`]),
  ];
}

function unused(key: string, used: ReadonlySet<string>): string {
  if (!used.has(key)) return key;
  let number = 2;
  while (used.has(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
}
