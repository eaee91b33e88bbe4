import { nameWords } from '../../finding/names/nameWords.ts';
import type { FoundPerson } from '../../finding/people/findPeople.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Query } from '../../search/query/query.ts';
import { fold } from '../../text/fold.ts';
import { wording } from '../../wording/catalogue.ts';

/** How the dossier writes a name that was typed otherwise; empty if it has the name as typed, or nobody of that name. */
export function spellingNotes(typed: string, found: FoundPerson | undefined): readonly string[] {
  if (found === undefined || found.how === 'same') return [];
  const { person, how } = found;
  const isWritten = person.spellings.some(({ text }) => fold(text) === fold(typed));
  if (isWritten || nameWords(person.name).join(' ') === nameWords(typed).join(' ')) return [];
  if (how === 'possible') return [wording.names.perhaps(typed, person.name)];
  return [wording.names.written(typed, person.name)];
}

/** The same for the speaker that a query asks for. */
export function speakerNotes({ filters: { speaker } }: Query, open: OpenDossier): readonly string[] {
  if (speaker === undefined) return [];
  const [best] = open.findings.people.find(speaker);
  return best?.how === 'close' ? spellingNotes(speaker, best) : [];
}

/** The same for the single words of a query: those that the dossier has only in other spellings of the name. */
export function wordSpellingNotes({ clauses, off }: Query, { index }: OpenDossier): readonly string[] {
  if (off.has('names') || off.has('folded')) return [];
  const words = clauses.flatMap(({ negated, alternatives }) =>
    negated ? [] : alternatives.flatMap((item) => (item.kind === 'word' ? item.words : [])),
  );
  return [...new Set(words)].flatMap((word) => {
    const folded = fold(word);
    if (index.vocabulary.form(folded) !== undefined) return [];
    const written = index.vocabulary.nameVariants(folded).map(({ surface }) => surface);
    return written.length === 0 ? [] : [wording.names.written(word, written.slice(0, MOST_SPELLINGS).join(', '))];
  });
}

const MOST_SPELLINGS = 3;
