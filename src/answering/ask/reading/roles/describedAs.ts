import type { Slice } from '../../../../dossier/slice.ts';
import { POSSESSIVE, placedWordsIn } from '../../../../finding/names/placedWords.ts';
import type { Describing, RoleTime, RoleWords } from '../../../../languages/parts/roleWords.ts';
import { type ParsedRole, parseRole } from './parsedRole.ts';

/** What a sentence says that someone or something is. */
export interface Description {
  readonly holder: Slice;
  readonly role: Slice;
  readonly parsed: ParsedRole;
  readonly time: RoleTime;
  /** Whether the description has a word for an office. */
  readonly isOffice: boolean;
  readonly sureness: number;
}

/** More words than this before “led by” are a clause. */
const MOST_NOUN_WORDS = 4;
/** How sure an office right before a name is. */
const BEFORE_NAME = 0.8;
/** Longest stretch before a name that is looked at, in UTF-16 units. */
const LOOK_BACK = 200;

/** What a sentence says of a name in it, by the ways in which its language describes people and things. */
export function describedAs(text: string, sentence: Slice, holder: Slice, words: RoleWords): readonly Description[] {
  const after = text.slice(holder.end, sentence.end);
  const from = Math.max(sentence.start, holder.start - LOOK_BACK);
  const before = text.slice(from, holder.start);
  const found: Description[] = [];
  const add = (describing: Describing, match: RegExpExecArray | null, offset: number): void => {
    const [start, end] = match?.indices?.groups?.role ?? [];
    if (match === null || start === undefined || end === undefined) return;
    const role = trimmedRole(text, { start: offset + start, end: offset + end });
    const of = match.indices?.groups?.of;
    const own = of === undefined ? parseRole(text, role, words) : passive(text, role, of, offset, words);
    if (own === null) return;
    const isOffice = words.isOffice(own.head);
    if (describing.needs === 'office' && !isOffice) return;
    if (isCutByName(text, role, words)) return;
    const shown = of === undefined ? role : { start: offset + of[0], end: role.end };
    const time = timeOf(text, role, own, describing.time, words);
    found.push({ holder, role: shown, parsed: own, time, isOffice, sureness: describing.sureness });
  };
  for (const one of words.after) {
    if (one.beside?.test(before) !== false) add(one, one.pattern.exec(after), holder.end);
  }
  for (const one of words.before) {
    if (one.ends?.test(before) === false || one.beside?.test(after) === false) continue;
    add(one, one.pattern.exec(before), from);
  }
  const office = beforeName(text, sentence, holder, words);
  const parsed = office && parseRole(text, office, words);
  if (office !== null && parsed !== null)
    found.push({
      holder,
      role: office,
      parsed,
      time: timeOf(text, office, parsed, null, words),
      isOffice: true,
      sureness: BEFORE_NAME,
    });
  return found;
}

/** “The board is chaired by …”: the verb, and what it is done to. */
function passive(
  text: string,
  verb: Slice,
  [start, end]: readonly [number, number],
  offset: number,
  words: RoleWords,
): ParsedRole | null {
  const head = parseRole(text, verb, words);
  const of = { start: offset + start, end: offset + end };
  const placed = placedWordsIn(text, of).filter(({ key }) => !words.determiners.has(key));
  const keys = placed.map(({ key }) => key.replace(/['’]s?$/u, ''));
  const first = placed.findIndex(({ key }) => words.ofWhat.has(key));
  const noun = first === -1 ? keys : keys.slice(0, first);
  if (head === null) return null;
  // “It is chaired by …”: of whatever was named before.
  if (keys.every((key) => words.pronouns.has(key))) return { ...head, of: [], ofNoun: [], body: null, isOwned: true };
  return {
    ...head,
    of: keys.filter((key) => !words.ofWhat.has(key)),
    ofNoun: noun,
    isClause: keys.length > MOST_NOUN_WORDS,
    body: of,
  };
}

/** “…, his deputy Ana Lunt” describes the next person. */
function isCutByName(text: string, role: Slice, words: RoleWords): boolean {
  const placed = placedWordsIn(text, role);
  return placed.some(({ key, end }, at) => {
    const next = placed[at + 1];
    return (
      next !== undefined &&
      words.isOffice(key) &&
      text.slice(end, next.start) === ' ' &&
      /^\p{Lu}/u.test(next.text) &&
      !words.isOffice(next.key) &&
      /^\p{Lu}/u.test(placed[at + 2]?.text ?? '')
    );
  });
}

/** When the role is held: by the words before the office, by a time right behind it, else by the verb. */
function timeOf(text: string, role: Slice, { modifiers }: ParsedRole, time: RoleTime, words: RoleWords): RoleTime {
  if (modifiers.some((word) => words.former.has(word.split('-')[0] ?? word))) return 'past';
  if (
    modifiers.some((word) => words.coming.has(word)) ||
    words.coming.has(/-(\p{L}+)$/u.exec(text.slice(role.start, role.end))?.[1] ?? '')
  )
    return 'future';
  return time;
}

function trimmedRole(text: string, { start, end }: Slice): Slice {
  return { start, end: start + text.slice(start, end).replace(/(?<![\s.,])[\s.,]+$/u, '').length };
}

/** How far back an office before a name may begin, in words. */
const MOST_WORDS = 12;

/**
 * The descriptions right before a name: “harbour master Ines Holt”, and the apposition “the mayor, Ines Holt,”. Unlike what is
 * found when documents are read, offices of any kind count here: the question asks for one.
 */
function beforeName(text: string, sentence: Slice, holder: Slice, words: RoleWords): Slice | null {
  const gap = /(?:,? )$/u.exec(text.slice(sentence.start, holder.start))?.[0];
  if (gap === undefined) return null;
  const isApart = gap.startsWith(',');
  if (isApart && !/^(?:['’ʼ]s)?\s*(?:[,.;:)]|\p{Ll}{2,3}\b|$)/u.test(text.slice(holder.end, sentence.end))) return null;
  const end = holder.start - gap.length;
  const from = Math.max(sentence.start, end - LOOK_BACK);
  const clause = /(?<![^,;:()“”"\n|])[^,;:()“”"\n|]*$/u.exec(text.slice(from, end))?.[0] ?? '';
  const placed = placedWordsIn(text, { start: end - clause.length, end }).slice(-MOST_WORDS);
  if (isApart) {
    const opening = placed.findLastIndex(({ key, text: word }, at) => {
      const isOpening = words.determiners.has(key) || POSSESSIVE.test(word);
      const role = isOpening ? parseRole(text, { start: placed[at + 1]?.start ?? end, end }, words) : null;
      return role !== null && words.isOffice(role.head);
    });
    let first = placed[opening];
    // “Ada Marl's deputy”: all of the possessor's name.
    for (let at = opening - 1; at >= 0 && POSSESSIVE.test(placed[opening]?.text ?? ''); at -= 1) {
      const word = placed[at];
      if (word === undefined || !(/^\p{Lu}/u.test(word.text) || words.determiners.has(word.key))) break;
      first = word;
    }
    return first === undefined ? null : { start: first.start, end };
  }
  const last = placed.at(-1);
  if (last === undefined || !words.isOffice(last.key)) return null;
  let start = last.start;
  for (const [at, word] of placed.entries().toArray().reverse()) {
    const next = placed[at + 1];
    if (next !== undefined && !/^(?:['’]s?)? $/u.test(text.slice(word.end, next.start))) break;
    if (words.determiners.has(word.key)) {
      start = word.start;
      break;
    }
    if (words.notOffice.has(word.key) || words.ofWhat.has(word.key)) break;
    if (words.notOfficeEnding.test(word.text)) break;
    start = word.start;
  }
  return { start, end };
}
