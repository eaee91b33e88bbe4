import { nameLanguageOf } from '../../finding/names/nameLanguage.ts';
import type { NameRun } from '../../finding/names/nameRun.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import { roleSlicesOf } from '../../finding/names/roleSlices.ts';
import { type Person, type PersonMention, textOf } from '../../finding/people/person.ts';
import { personOfMentions } from '../../finding/people/personOfMentions.ts';
import type { PlacedStatement } from '../../finding/people/placedStatement.ts';
import { isCountry } from '../../languages/allNames.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import { retrieve } from '../../search/retrieve.ts';
import { fold } from '../../text/fold.ts';
import { tokenizeForPhrases } from '../../text/tokens.ts';

/** Someone whose name the dossier writes, with the statements that it gives them by that name. */
export interface WrittenPerson {
  readonly person: Person;
  readonly said: readonly PlacedStatement[];
}

/** Letters and the marks inside names: initials, hyphens, apostrophes, one comma. A sentence ends behind no short word. */
const IS_NAME = /^(?:[\p{L}\p{M}\p{N}\p{Pd}’'ʼ]|(?<=\b\p{Lu}\p{Ll}{0,2})\.|,(?=[^,]*$)|\s)+$/u;
/** “Holm, Jens”, as registers have it. */
const FAMILY_FIRST = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/u;
/** A letter that begins a name: scripts without capitals cannot show it. */
const BEGINS_NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const FEWEST_WORDS = 2;
/** A family name, a given name and a patronymic; longer names are rarely written with the family in another place. */
const MOST_IN_ANY_ORDER = 3;

/**
 * Someone whom the dossier names in the typed words, although nothing shows that they are a person's or a body's name; null
 * if it does not have these words as a name. One word alone may be anything, unless it is a country. Names of two or
 * three words count with the family first or last: families come first in some languages and in registers.
 */
export async function writtenPerson(typed: string, open: OpenDossier): Promise<WrittenPerson | null> {
  const wanted = ordersOf(typed).filter((words) => words.length >= FEWEST_WORDS || isCountry(words.join(' ')));
  if (wanted.length === 0) return null;
  const mentions = await mentionsOf(wanted, open);
  if (mentions.length === 0) return null;
  const kind = isCountry(fold(typed)) ? 'body' : 'person';
  const roles = kind === 'body' ? [] : mentions.flatMap(rolesBeside);
  const person = personOfMentions(kind, mentions, roles);
  const keys = new Set(wanted.map((words) => words.join(' ')));
  const isWanted = (name: string): boolean => keys.has(wordsIn(name).join(' '));
  const said = open.dossier.inOrder(open.findings.speakers.documentsNaming(isWanted)).flatMap((document) =>
    open.findings
      .of(document)
      .statements.filter(({ speaker }) => speaker !== null && isWanted(speaker.name))
      .map((statement) => ({ document, statement })),
  );
  return { person, said };
}

function ordersOf(typed: string): readonly (readonly string[])[] {
  const { family, given } = FAMILY_FIRST.exec(typed.trim())?.groups ?? {};
  if (family !== undefined && given !== undefined) {
    return [[...wordsIn(given), ...wordsIn(family)], wordsIn(typed)];
  }
  const parts = typed.trim().split(/\s+/u);
  const words = wordsIn(typed);
  if (parts.length < FEWEST_WORDS || parts.length > MOST_IN_ANY_ORDER) return [words];
  const familyLast = [...parts.slice(1), ...parts.slice(0, 1)].flatMap(wordsIn);
  const familyFirst = [...parts.slice(-1), ...parts.slice(0, -1)].flatMap(wordsIn);
  return parts.length === FEWEST_WORDS ? [words, familyLast] : [words, familyLast, familyFirst];
}

function wordsIn(name: string): readonly string[] {
  return tokenizeForPhrases(name).map(({ folded }) => folded);
}

async function mentionsOf(
  wanted: readonly (readonly string[])[],
  open: OpenDossier,
): Promise<readonly PersonMention[]> {
  const found: PersonMention[] = [];
  for (const words of wanted) {
    const query = parseQuery(`"${words.join(' ')}"`, 'question');
    const { hits } = await retrieve(query, open, { mode: 'all', limit: Number.POSITIVE_INFINITY, every: 'most' });
    for (const { document, passage, highlights } of hits) {
      found.push(...highlights.map(({ start, end }) => ({ document, passage, start, end })));
    }
  }
  const names = found.filter(({ document, start, end }) => isWrittenAsName(document.standing.slice(start, end)));
  // Words that a hyphen joins (“Holm-Weyl”) are another name than the same words apart.
  const keyOf = (mention: PersonMention): string => nameWords(textOf(mention).replace(',', ' ')).toSorted().join(' ');
  const [first] = names;
  return first === undefined ? [] : names.filter((mention) => keyOf(mention) === keyOf(first));
}

/** Whether the words begin and end as names do, and no mark but those of names is between them. */
function isWrittenAsName(words: string): boolean {
  const parts = words.split(/\s+/u);
  return IS_NAME.test(words) && [parts[0], parts.at(-1)].every((part) => BEGINS_NAME.test(part ?? ''));
}

function rolesBeside({ document, passage, start, end }: PersonMention): readonly PersonMention[] {
  const run: NameRun = { kind: 'name', start, end, office: null, behindPlace: false, hasFirstName: false };
  const language = nameLanguageOf(document.metadata.language);
  return roleSlicesOf({ text: document.standing, within: passage, run, language }).map((role) => ({
    document,
    passage,
    ...role,
  }));
}
