import type { PersonName } from '../../answer/personName.ts';
import type { OverviewShown } from '../../answering/overview/overviewAnswer.ts';
import type { WhoFound } from '../../answering/who/whoAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { areNameVariants } from '../../finding/names/likeness.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import { fold } from '../../text/fold.ts';
import { type Check, firstFault, type Situation } from '../check.ts';
import { isRoleBeside } from './rolesBeside.ts';
import { shareName } from './sharedNames.ts';
import { timesFault } from './timeChecks.ts';
import { cutsWord } from './wholeWords.ts';

/** Initials with dots: “F.U.” is FU. */
const DOTTED = /(?<![\p{L}\p{M}])(?:\p{Lu}\.){2,}/gu;
/** With as many spellings as an answer lists at most, the name may be another one. */
const MOST_SPELLINGS = 25;

/** The spellings of someone share the name; roles are beside it, statements are by it, and passages name it. */
export const checkPerson: Check<WhoFound> = (person, situation) => {
  const { dossier } = situation;
  const spellings = person.spellings.map(({ words }) => dossier.textAt(words) ?? '');
  const known = new Map<string, boolean>();
  const isTheirs = (words: string): boolean => {
    const is = known.get(words) ?? spellings.some((one) => one === words || shareName(one, words, dossier));
    known.set(words, is);
    return is;
  };
  return firstFault(
    nameFault(person, spellings, situation),
    person.spellings.every(({ words }) => isNameAt(words, situation)) ? null : 'a spelling is a part of a word',
    spellingsFault(spellings, situation),
    rolesFault(person, isTheirs, situation),
    companyFault(person, spellings, situation),
    datesFault(person, spellings, isTheirs, situation),
    placesFault(person, isTheirs, situation),
    person.times === null ? null : timesFault(person.times, spellings, situation),
    countsFault(person),
  );
};

/** Whoever an overview names is named there by whole words. */
export const checkConcerned: Check<OverviewShown['people'][number]> = ({ words }, situation) =>
  isNameAt(words, situation) ? null : 'a name begins or ends inside a word';

/** How someone is called, in words. */
export function shownName(name: PersonName, { dossier }: Pick<Situation, 'dossier'>): string {
  return 'preferred' in name ? (dossier.people.preferred[name.preferred] ?? '') : (dossier.textAt(name) ?? '');
}

function nameFault({ name, id }: WhoFound, spellings: readonly string[], situation: Situation): string | null {
  const written = 'preferred' in name ? name.preferred : shownName(name, situation);
  const words = nameWords(written).join(' ');
  const isSpelling = spellings.some((one) =>
    'preferred' in name ? nameWords(one).join(' ') === words : one === written,
  );
  if (!isSpelling && spellings.length < MOST_SPELLINGS) return `“${written}” is not one of the spellings`;
  const key = nameWords(shownName(name, situation)).join('-');
  return id === key || id.startsWith(`${key}-`) || key === '' ? null : `${id} is not the id of “${written}”`;
}

/** Every spelling shares a word with another one, so that none is of somebody else. */
function spellingsFault(spellings: readonly string[], { dossier }: Situation): string | null {
  if (spellings.length === 0) return 'the dossier writes the name nowhere';
  if (new Set(spellings).size < spellings.length) return 'a spelling is listed twice';
  const joined = new Set<string>(spellings.slice(0, 1));
  for (let before = 0; before < joined.size; ) {
    before = joined.size;
    for (const one of spellings) if ([...joined].some((other) => shareName(one, other, dossier))) joined.add(one);
  }
  const stranger = spellings.find((one) => !joined.has(one));
  return stranger === undefined ? null : `“${stranger}” is another name`;
}

function rolesFault({ roles }: WhoFound, isTheirs: (words: string) => boolean, { read }: Situation): string | null {
  const stranger = roles.find(({ words }) => {
    const found = read(words.document);
    return found === undefined || !isRoleBeside(words, found, isTheirs);
  });
  return stranger === undefined ? null : 'a description is not beside the name';
}

/** Those who appear with someone are others, each once, and some passage names both. */
function companyFault(
  { with: others, ties }: WhoFound,
  spellings: readonly string[],
  situation: Situation,
): string | null {
  const { dossier, documentsWith } = situation;
  const names = others.map(({ words }) => dossier.textAt(words) ?? '');
  if (new Set(names).size < names.length || names.some((name) => spellings.includes(name))) {
    return 'they are not others';
  }
  if (!others.every(({ words }) => isNameAt(words, situation))) return 'a name begins or ends inside a word';
  const passagesWith = (text: string, spelling: string): readonly string[] =>
    documentsWith(text).flatMap(({ standing, passages }) =>
      passages
        .filter(({ kind }) => kind !== 'heading')
        .map(({ start, end }) => standing.slice(start, end))
        .filter((words) => words.includes(spelling)),
    );
  let withThem: readonly string[] | undefined;
  const isBeside = (name: string): boolean => {
    if (spellings.some((one) => passagesWith(`${one} ${name}`, one).some((words) => words.includes(name)))) return true;
    // The other is written otherwise there.
    withThem ??= spellings.flatMap((one) => passagesWith(one, one));
    return withThem.some((words) => isNamedIn(words, name));
  };
  const alone = names.find((name) => !isBeside(name));
  if (alone !== undefined && spellings.length < MOST_SPELLINGS) return `no passage names “${alone}” with them`;
  const isInOrder = others.every(({ passages: count }, at) => at === 0 || count <= (others[at - 1]?.passages ?? 0));
  const areTied = (ties ?? []).every(({ a, b }) => a < b && b < others.length);
  return isInOrder && areTied ? null : 'they are in another order';
}

/** Whether a place begins and ends with whole words. */
export function isNameAt(place: Place, { dossier }: Pick<Situation, 'dossier'>): boolean {
  return place.start < place.end && !cutsWord(dossier.document(place.document)?.standing ?? '', place);
}

/** Whether a text has the last word of a name in some spelling, or its initials. */
function isNamedIn(text: string, name: string): boolean {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  const initials = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : last;
  const plain = text.replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  return plain.split(/[^\p{L}\p{M}\p{N}’'-]+/u).some((one) => {
    const own = fold(one);
    return own.includes(last) || own === initials || nameWords(one).some((word) => areNameVariants(word, last));
  });
}

function datesFault(
  { first, last }: WhoFound,
  spellings: readonly string[],
  isTheirs: (words: string) => boolean,
  situation: Situation,
): string | null {
  const { dossier } = situation;
  const days = [first, last].map((date) => {
    if (date === null) return null;
    return 'words' in date ? date.day : (dossier.document(date.published)?.metadata.published ?? null);
  });
  if ((days[0] ?? null) === null || (days[1] ?? null) === null)
    return first === null && last === null ? null : 'one date is missing';
  if ((days[0] ?? '') > (days[1] ?? '')) return 'the last date is before the first';
  const isBeside = [first, last].every((date) => {
    if (date === null) return true;
    const text =
      'words' in date ? textAround(date.words, situation) : (dossier.document(date.published)?.standing ?? '');
    return spellings.some((one) => text.includes(one)) || namesThem(text, isTheirs);
  });
  return isBeside ? null : 'a date is not beside the name';
}

function textAround(place: Place, { dossier }: Situation): string {
  const passage = dossier.passageAround(place);
  return passage === undefined ? '' : (dossier.textAt({ document: place.document, ...slice(passage) }) ?? '');
}

function slice({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

/** Whether some word of a text can be of the name. */
function namesThem(text: string, isTheirs: (words: string) => boolean): boolean {
  return text.split(/[^\p{L}\p{M}\p{N}’'-]+/u).some((word) => word !== '' && isTheirs(word));
}

/** Their statements have them as speakers, and what is marked in other passages is the name. */
function placesFault(
  { said, saidOf, mentioned }: WhoFound,
  isTheirs: (words: string) => boolean,
  situation: Situation,
): string | null {
  const { dossier } = situation;
  const stranger = said.find(
    ({ quotation: { speaker } }) => speaker === null || !namesThem(dossier.textAt(speaker) ?? '', isTheirs),
  );
  if (stranger !== undefined) return 'a statement is somebody else’s';
  const marked = [...saidOf, ...mentioned].flatMap(({ highlights }) => highlights);
  return marked.every(({ words }) => namesThem(dossier.textAt(words) ?? '', isTheirs))
    ? null
    : 'a marked name is another one';
}

function countsFault({ said, saidOf, mentioned, total, spellings }: WhoFound): string | null {
  const listed = said.length + saidOf.length + mentioned.length;
  const isInOrder = spellings.every(
    ({ count }, at) => count > 0 && (at === 0 || count <= (spellings[at - 1]?.count ?? 0)),
  );
  return listed <= total && isInOrder ? null : 'its counts do not fit';
}
