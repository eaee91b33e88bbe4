import type { Answer } from '../../json/old.ts';
import { type Block, plain } from './block.ts';
import { beginning } from './ownWords.ts';
import { count, list } from './wording.ts';

/** Room for one term of the query, in UTF-16 units of Markdown, and how many are listed. */
const TERM_ROOM = 60;
const TERMS_SHOWN = 12;

/** How it is said that there is nothing, where it is not a passage that was asked for. */
const SILENT: Readonly<Record<string, string>> = { ask: 'The dossier does not say.', who: 'Nobody of that name.' };

/** What was searched, which words the dossier does not have, and which names come nearest. */
export function absenceBlocks(answer: Answer): readonly Block[] {
  const { documents, passages } = answer.searched;
  const missing = answer.absence?.missing ?? [];
  const nearest = (answer.absence?.nearest ?? []).filter(({ suggestions }) => suggestions.length > 0);
  const lines = [
    SILENT[answer.command] ?? 'No passage fits.',
    `${count(passages, 'passage')} in ${count(documents, 'document')} searched.`,
    missing.length === 0 ? '' : `Not in the dossier: ${list(bold(missing))}.`,
  ];
  return [
    plain(lines.filter((line) => line !== '').join(' ')),
    ...nearest
      .slice(0, TERMS_SHOWN)
      .map(({ term, suggestions }) =>
        plain(`Nearest to **${beginning(term, TERM_ROOM)}**: ${list(bold(suggestions))}.`),
      ),
  ];
}

function bold(terms: readonly string[]): readonly string[] {
  const shown = terms.slice(0, TERMS_SHOWN).map((term) => `**${beginning(term, TERM_ROOM)}**`);
  const more = terms.length - shown.length;
  return more > 0 ? [...shown, count(more, 'more', 'more')] : shown;
}
