import { saidBy, wordingOf } from '../../dossier/saidBy.ts';
import type { Parallel, Result } from '../../json/old.ts';
import { describe, identifier } from './citationLine.ts';
import { beginning } from './ownWords.ts';

/** Room for one name, in UTF-16 units of Markdown, and for what is worded otherwise. */
const NAME_ROOM = 120;
const WORDING_ROOM = 160;
/** Further documents with the same statement are counted, not listed. */
const MOST_PARALLELS = 4;

/** Under a quotation: who spoke, through whom the words came, and where else they stand. */
export function saidByLines(result: Result): readonly string[] {
  const said = saidBy(result)
    .map(({ text, isName }) => (isName ? bold(beginning(text, NAME_ROOM)) : text))
    .join('');
  if (said === '') return [];
  const parallels = result.alsoIn ?? [];
  const listed = parallels.slice(0, MOST_PARALLELS).map(parallelLine);
  const more =
    parallels.length > MOST_PARALLELS ? [`-# and in ${parallels.length - MOST_PARALLELS} more documents`] : [];
  return [said, ...listed, ...more];
}

function parallelLine(parallel: Parallel): string {
  const wording = wordingOf(parallel);
  const differs = wording === null ? '' : `, ${beginning(wording, WORDING_ROOM)}`;
  return `-# also in ${describe(parallel).join(' · ')} ¶${parallel.passage} ${identifier(parallel.citation)}${differs}`;
}

/** The signs go inside the isolates that {@link beginning} puts around foreign text. */
export function bold(shown: string): string {
  const isolates = /^(\u2068+)([\s\S]*?)(\u2069+)$/u.exec(shown);
  return isolates === null ? `**${shown}**` : `${isolates[1] ?? ''}**${isolates[2] ?? ''}**${isolates[3] ?? ''}`;
}
