import { type Choice, MOST_CHOICES } from '../../choice.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import { citationOf, type Passage } from '../../dossier/passage.ts';
import { plainRuns, quotedRuns } from '../../dossier/quotedRuns.ts';
import { whereaboutsOf } from '../../dossier/whereabouts.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { firstWords } from '../../text/firstWords.ts';
import { fold } from '../../text/fold.ts';
import { wording } from '../../wording/catalogue.ts';

/** Documents whose title, file or id fits what has been typed. */
export function completeDocument(typed: string, { dossier }: OpenDossier): readonly Choice[] {
  return best(
    typed,
    dossier.documents.map(({ id, file, metadata }) => ({ name: metadata.title, value: id, also: `${file} ${id}` })),
  );
}

/** Sources of the dossier that fit what has been typed. */
export function completeSource(typed: string, { dossier }: OpenDossier): readonly Choice[] {
  const sources = dossier.documents.flatMap(({ metadata }) => (metadata.source === undefined ? [] : [metadata.source]));
  return best(
    typed,
    [...new Set(sources)].map((source) => ({ name: source, value: source, also: '' })),
  );
}

/** Citations that begin as typed, each shown with its first words. */
export function completeCitation(typed: string, { dossier }: OpenDossier): readonly Choice[] {
  const [wanted = '', number = ''] = typed.trim().split(':');
  const documents = dossier.documents.filter(({ id }) => id.startsWith(wanted.trim()));
  // No further than needed: the passages of a document are read from the store.
  return documents
    .values()
    .flatMap((document) =>
      document.passages
        .filter((passage) => String(passage.number).startsWith(number.trim()))
        .slice(0, documents.length === 1 ? MOST_CHOICES : 1)
        .map((passage) => ({
          name: `${citationOf(passage)} — ${beginningOf(document, passage)}`,
          value: citationOf(passage),
        })),
    )
    .take(MOST_CHOICES)
    .toArray();
}

/** The first words of a passage, and where it begins in the original if that is known. */
function beginningOf(document: NumberedDocument, passage: Passage): string {
  const { text, textMarks = [] } = document;
  const words = firstWords(plainRuns(quotedRuns(text, textMarks, passage)), FIRST_WORDS);
  const where = wording.citation.inOriginal(whereaboutsOf(document, passage, passage));
  return where === '' ? words : `${words} (${where})`;
}

/** Longest beginning of a passage in a choice, in UTF-16 units. */
const FIRST_WORDS = 50;

/** Those that begin as typed first, then those with a word that does, then those that hold it anywhere. */
function best(typed: string, choices: readonly (Choice & { readonly also: string })[]): readonly Choice[] {
  const wanted = fold(typed.trim());
  const rank = ({ name, also }: Choice & { readonly also: string }): number => {
    const text = fold(`${name} ${also}`);
    if (text.startsWith(wanted)) return 0;
    if (text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1;
    return text.includes(wanted) ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || (a.choice.name < b.choice.name ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(({ choice: { name, value } }) => ({ name, value }));
}
