import { nameWords } from '../../finding/names/nameWords.ts';
import type { FoundPerson } from '../../finding/people/findPeople.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Query } from '../../search/query/query.ts';
import { fold } from '../../text/fold.ts';
import { wording } from '../../wording/catalogue.ts';
import { suggestedFor } from './suggestedFor.ts';

/** How the dossier writes a name that was typed otherwise; empty if it has the name as typed, or nobody of that name. */
export function spellingNotes(typed: string, found: FoundPerson | undefined): readonly string[] {
  if (found === undefined || found.how !== 'close') return [];
  const { person } = found;
  const isWritten = person.spellings.some(({ text }) => fold(text) === fold(typed));
  if (isWritten || nameWords(person.name).join(' ') === nameWords(typed).join(' ')) return [];
  return [wording.names.written(typed, person.name)];
}

/** The same for the speaker that a query asks for; if nobody is called so, who may be meant. */
export async function speakerNotes({ filters: { speaker } }: Query, open: OpenDossier): Promise<readonly string[]> {
  if (speaker === undefined) return [];
  const [best] = open.findings.people.find(speaker);
  if (best?.how === 'same' || best?.how === 'close') return spellingNotes(speaker, best);
  const [meant] = await suggestedFor(speaker, open.findings.people, open);
  return meant === undefined ? [] : [wording.names.didYouMean(speaker, meant)];
}

/** The same for the single words of a query: those that the dossier has only in other spellings of the name. */
export async function wordSpellingNotes({ clauses, off }: Query, { engine }: OpenDossier): Promise<readonly string[]> {
  if (off.has('names') || off.has('folded')) return [];
  const words = clauses.flatMap(({ negated, alternatives }) =>
    negated ? [] : alternatives.flatMap((item) => (item.kind === 'word' ? item.words : [])),
  );
  const asked = [...new Set(words)];
  const forms = await engine.expand(asked.map((word) => ({ folded: fold(word), variants: true })));
  return asked.flatMap((word, which) => {
    const { own, variants = [] } = forms[which] ?? {};
    if (own !== undefined) return [];
    const written = variants.map(({ surface }) => surface);
    return written.length === 0 ? [] : [wording.names.written(word, written.slice(0, MOST_SPELLINGS).join(', '))];
  });
}

const MOST_SPELLINGS = 3;
