import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { LANGUAGES, wordsOfAll } from '../../languages/list.ts';
import { nameWords } from '../names/nameWords.ts';
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';

const BELONGING = new RegExp(
  `^(?:[’'ʼ]s?)?\\s(?:[\\p{Ll}-]+\\s){0,2}?${alternatives(({ sides }) => sides?.belonging)}$`,
  'iu',
);
const HEADS = wordsOfAll(({ sides }) => sides?.heads);
const SIDES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ sides }) => sides?.side ?? []));
const POINTING = new RegExp(`^${alternatives(({ sides }) => sides?.pointing)}\\s`, 'iu');
/** "the ministry’s statement", "the movement’s website": whose text it is. */
const THEIR_TEXT = new RegExp(`[’'ʼ]s?\\s(?:[\\p{Ll}-]+\\s)?${alternatives(({ sides }) => sides?.texts)}$`, 'iu');
/** How far before a description the same noun may follow the name of the body, in UTF-16 units. */
const REACH = 6_000;
/** About a paragraph. */
const NEAR = 1_000;

/**
 * The body that a mention means by its name and a noun that speaks for it, or by a description that points back at one
 * that the document names before: "the ministry", "the delegation". Undefined if it could be another.
 */
export function bodyOf(document: NumberedDocument, mention: Slice, people: People): Person | undefined {
  const { standing: text } = document;
  const named = people.at(document.id, mention);
  if (named !== undefined) {
    const rest = text.slice(named.mention.end, mention.end);
    return named.person.kind === 'body' && (rest.trim() === '' || BELONGING.test(rest)) ? named.person : undefined;
  }
  const words = text.slice(mention.start, mention.end).replace(THEIR_TEXT, '');
  if (!POINTING.test(words)) return undefined;
  const told = nameWords(words.replace(POINTING, ''));
  const head = told.at(-1) ?? '';
  if (!HEADS.has(head)) return undefined;
  if (SIDES.has(head) && told.length === 2) return byPeople(document, mention, told[0] ?? '', people);
  return byOwnName(document, mention, told, people) ?? byNounBehind(document, mention, head, people);
}

/** "the foreign ministry" of the one body of the dossier whose name ends so; "the ministry" of the one named before. */
function byOwnName(
  document: NumberedDocument,
  { start }: Slice,
  told: readonly string[],
  people: People,
): Person | undefined {
  const fitting = people.withWord(told.at(-1) ?? '').filter(({ kind, name }) => {
    const words = nameWords(name);
    return (
      kind === 'body' && words.length > told.length && told.every((word, at) => word === words.at(at - told.length))
    );
  });
  const before = fitting.filter((person) => people.isNamedIn(person, document.id, { start: 0, end: start }));
  const [only, ...others] = before.length > 0 || told.length === 1 ? before : fitting;
  return others.length === 0 ? only : undefined;
}

/** "the Danish side" of the one Danish body that a paragraph speaks of. */
function byPeople(document: NumberedDocument, { start }: Slice, demonym: string, people: People): Person | undefined {
  const near = people.in(document.id, { start: Math.max(0, start - NEAR), end: start });
  const fitting = near.filter(({ person }) => person.kind === 'body' && nameWords(person.name)[0] === demonym);
  const [only, ...others] = new Set(fitting.map(({ person }) => person));
  return others.length === 0 ? only : undefined;
}

/** "the delegation" after "the union delegation": the last body before that noun. */
function byNounBehind(document: NumberedDocument, mention: Slice, head: string, people: People): Person | undefined {
  const from = Math.max(0, mention.start - REACH);
  const behind = new RegExp(`^(?:[’'ʼ]s?)?\\s(?:[\\p{Ll}-]+\\s)?${head}(?![\\p{L}\\p{M}])`, 'iu');
  const before = people
    .in(document.id, { start: from, end: mention.start })
    .filter(
      ({ person, mention: { end } }) =>
        person.kind === 'body' && behind.test(document.standing.slice(end, end + REACH)),
    );
  return before.reduce<(typeof before)[number] | undefined>(
    (last, one) => (last === undefined || one.mention.start > last.mention.start ? one : last),
    undefined,
  )?.person;
}
