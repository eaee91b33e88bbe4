import { contains } from '../../dossier/slice.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { wordsOfAll } from '../../languages/list.ts';
import { speechLexiconOf } from '../../languages/speechLexiconOf.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Claimed } from './claimedBeside.ts';
import type { Location } from './locate.ts';

/** Words that say what a text is, and name nobody. */
const LABELS: ReadonlySet<string> = new Set([
  ...wordsOfAll(({ transcripts }) => transcripts?.fields),
  ...wordsOfAll(({ speech }) => speech?.texts),
  ...wordsOfAll(({ speech }) => speech?.speechNouns),
  ...wordsOfAll(({ speech }) => speech?.works),
  ...wordsOfAll(({ speech }) => speech?.adverbs),
]);
const PLACE_OPENINGS = wordsOfAll(({ names }) => names?.placeOpenings);

/**
 * Whether a name that a pasted text gives can be held against the speaker whom the dossier gives. It cannot be if it names
 * nobody (“Source:”, “Minister said:”), if the dossier gives no name either, if it may be the same name with an initial, or
 * if it is that of someone through whom the words came.
 */
export async function isHeld(
  { name: claimed, isSure }: Claimed,
  { document }: Location,
  statement: Statement,
  open: OpenDossier,
): Promise<boolean> {
  const speaker = statement.speaker?.name ?? '';
  const lexicon = speechLexiconOf(document.metadata.language);
  const namesOf = (name: string): readonly string[] =>
    tokenize(name)
      .filter(({ surface }) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(surface))
      .map(({ folded }) => folded)
      .filter((word) => !lexicon.roles.has(word) && !lexicon.titles.has(word) && !lexicon.pronouns.has(word))
      .filter(
        (word) => !lexicon.determiners.has(word) && !lexicon.indefinites.has(word) && !lexicon.possessives.has(word),
      );
  const [mine, theirs] = [namesOf(claimed), namesOf(speaker)];
  if (!isSure && open.findings.people.meant(claimed, false).length === 0) return false;
  if (mine.length === 0 || theirs.length === 0 || isOfNobody(claimed, document, open)) return false;
  if (mine.length === 1 && !(await isKnownName(mine[0] ?? '', claimed, open))) return false;
  if (mine.every((word) => theirs.includes(word)) || areInitialsOf(mine, theirs) || areInitialsOf(theirs, mine))
    return false;
  const around = open.findings.of(document).statements.filter((one) => one !== statement && contains(one, statement));
  const isBy = open.findings.people.spokenBy(claimed);
  const links = statement.chain.map(({ name }) => fold(name));
  return !around.some((one) => isBy({ document, statement: one })) && !links.includes(fold(claimed));
}

/** “Breaking News:”, “New York:” and the publisher of a document are no speakers, unless the dossier knows such a person. */
function isOfNobody(claimed: string, { metadata }: Location['document'], { findings }: OpenDossier): boolean {
  const words = tokenize(claimed).map(({ folded }) => folded);
  if (words.every((word) => LABELS.has(word))) return true;
  if (findings.people.meant(claimed, false).length > 0) return false;
  const isPlace = words.length > 1 && PLACE_OPENINGS.has(words[0] ?? '');
  if (isPlace || words.some((word) => LABELS.has(word))) return true;
  return [metadata.source, metadata.title].some((one) => one !== undefined && fold(one).includes(fold(claimed)));
}

/** A single word is a name if somebody in the dossier bears it, or if no document has it as a common word or a label. */
async function isKnownName(word: string, claimed: string, { engine, findings }: OpenDossier): Promise<boolean> {
  if (findings.people.meant(claimed, false).length > 0) return true;
  const lexicon = speechLexiconOf('en');
  if (lexicon.texts.has(word) || lexicon.speechNouns.has(word) || lexicon.works.has(word)) return false;
  const [forms] = await engine.expand([{ folded: word }]);
  return (forms?.own?.small ?? 0) === 0;
}

/** “T. Orr” for Tom Orr. */
function areInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1) || !short.some((word) => word.length === 1)) return false;
  return short.every((word) => long.some((other) => (word.length === 1 ? other.startsWith(word) : other === word)));
}
