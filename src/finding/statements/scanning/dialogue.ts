import type { Block } from '../../../dossier/document.ts';
import { type Slice, trimmed } from '../../../dossier/slice.ts';
import { wordsOfAll } from '../../../languages/list.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';

/** The dash that opens a speech, and dashes inside a paragraph. */
const OPENING = /^\s*[—–―]\s*(?=[^\s—–―])/u;
const INNER = /\s[—–―]\s?|(?<=[\p{L}\p{N}.!?…,])[—–―](?=[\s.,;:]|$)/gu;
/** The verbs of all languages together, since the lexicon of a language without one is that of English. */
const TAG_VERBS = wordsOfAll(({ transcripts }) => transcripts?.tagVerbs);
const WORD = /[\p{L}\p{M}'’]+/gu;
/** So many paragraphs with dashes and a question are a talk, if no words say who speaks. */
const FEWEST_SPEECHES = 3;
/** Most words of a tag such as "said the old keeper". */
const LONGEST_TAG = 9;

/**
 * By block, the speeches of a dialogue whose paragraphs begin with a dash: — Yes, said Holt, I was there. The words of
 * the tag are left out. Empty if dashes open only lists.
 */
export function dialogueOf(
  text: string,
  blocks: readonly Block[],
  lexicon: SpeechLexicon,
): ReadonlyMap<number, readonly Slice[]> {
  const found = new Map<number, readonly Slice[]>();
  let [hasTag, hasQuestion] = [false, false];
  for (const [at, block] of blocks.entries()) {
    if ((block.kind !== 'paragraph' && block.kind !== 'listItem') || blocks[at - 1]?.kind === 'blockQuotation')
      continue;
    const words = text.slice(block.start, block.end);
    const opening = OPENING.exec(words)?.[0];
    if (opening === undefined || !/[.!?…,—–―»”"]\s*$/u.test(words)) continue;
    const { speeches, isTagged } = speechesOf(text, { start: block.start + opening.length, end: block.end }, lexicon);
    hasTag ||= isTagged;
    hasQuestion ||= /[?؟？]/u.test(words);
    found.set(at, speeches);
  }
  return hasTag || (hasQuestion && found.size >= FEWEST_SPEECHES) ? found : new Map();
}

/** The speeches of one paragraph, and whether a tag says who speaks. */
function speechesOf(text: string, within: Slice, lexicon: SpeechLexicon) {
  const parts = segments(text, within);
  const dashed = parts.map((part, at) => at > 0 && isTag(text.slice(part.start, part.end), lexicon));
  const tags = parts.filter((_, at) => dashed[at]);
  const [plain] = tags.length > 0 ? [] : [plainTag(text, within, lexicon)];
  const all = plain == null ? tags : [plain];
  const slices: Slice[] = [];
  let from = within.start;
  for (const tag of all) {
    slices.push({ start: from, end: tag.start });
    from = tag.end;
  }
  slices.push({ start: from, end: within.end });
  return {
    speeches: slices.map((slice) => bare(text, slice)).filter(({ start, end }) => start < end),
    isTagged: all.length > 0,
  };
}

/** The parts of a paragraph between its inner dashes. */
function segments(text: string, { start, end }: Slice): readonly Slice[] {
  const parts: Slice[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(INNER)) {
    parts.push({ start: from, end: start + index });
    from = start + index;
  }
  return [...parts, { start: from, end }];
}

/** Without dashes, spaces and the full stop of the tag before. */
function bare(text: string, slice: Slice): Slice {
  const opening = /^[\s—–―.,;:]+/u.exec(text.slice(slice.start, slice.end))?.[0].length ?? 0;
  const within = trimmed(text, { start: slice.start + opening, end: slice.end });
  const closing = /(?<![\s—–―])[\s—–―]+$/u.exec(text.slice(within.start, within.end))?.[0].length ?? 0;
  return { start: within.start, end: Math.max(within.start, within.end - closing) };
}

/** Whether a part between dashes begins with a verb of speech, or with its subject. */
function isTag(part: string, lexicon: SpeechLexicon): boolean {
  const words = part.match(WORD) ?? [];
  const cue = words.slice(0, 4).findIndex((word) => isTagVerb(word, lexicon));
  // — Садитесь, — тихо сказал Рябов.
  const isModified = cue === 1 && /^\p{Ll}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words[2] ?? '');
  return cue === 0 || isModified || (cue > 0 && words.slice(0, cue).every((word) => isSubject(word, lexicon)));
}

/** Whether a word is a verb by which a tag says who speaks. */
export function isTagVerb(word: string, { cues }: SpeechLexicon): boolean {
  const lower = word.toLowerCase();
  return cues.get(lower) === 'say' || TAG_VERBS.has(lower);
}

function isSubject(word: string, { pronouns, determiners, titles, roles }: SpeechLexicon): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}/u.test(word) || pronouns.has(lower) || determiners.has(lower) || titles.has(lower) || roles.has(lower)
  );
}

/** — Yes, said Holt, I was there. — No, Holt said. The tag runs to its mark, and on over sentences that go on telling. */
function plainTag(text: string, { start, end }: Slice, lexicon: SpeechLexicon): Slice | null {
  const words = text.slice(start, end);
  for (const match of words.matchAll(/(?<=[,!?…])\s+([^,.!?;:…—–―]+)([,.;:!?]|$)/gu)) {
    const inside = (match[1] ?? '').match(WORD) ?? [];
    if (inside.length < 2 || inside.length > LONGEST_TAG || !saysWho(inside, lexicon)) continue;
    const from = start + match.index;
    let to = from + match[0].length;
    // "He rose and left." tells; other sentences behind the tag are speech.
    if (match[2] === '.') {
      const telling = /^\s+(?:(\S+)(?!\S)[^.!?…]*[.!?…]+|(\S+)[.!?…])/u;
      for (let next = telling.exec(text.slice(to, end)); next !== null; next = telling.exec(text.slice(to, end))) {
        const opener = (next[1] ?? next[2] ?? '').replace(/\P{L}+$/u, '');
        if (!isTold(opener, inside, lexicon)) break;
        to += next[0].length;
      }
    }
    return { start: from, end: to };
  }
  return null;
}

/** "said Mrs Holt", "Holt said", "Holt said softly". */
function saysWho(words: readonly string[], lexicon: SpeechLexicon): boolean {
  const cue = words.findIndex((word) => isTagVerb(word, lexicon));
  if (cue === -1 || cue > 4) return false;
  const before = words.slice(0, cue);
  if (cue > 0)
    return before.every((word) => isSubject(word, lexicon)) && !before.some((word) => isFirst(word, lexicon));
  const [next = ''] = words.slice(1);
  return isSubject(next, lexicon) && !isFirst(next, lexicon);
}

/** Whether a word is I, you or we, which a speaker says in the middle of a speech: "Well, I said no". */
function isFirst(word: string, { pronouns }: SpeechLexicon): boolean {
  const kind = pronouns.get(word.toLowerCase());
  return kind === 'I' || kind === 'we';
}

function isTold(opener: string, tag: readonly string[], { pronouns }: SpeechLexicon): boolean {
  const kind = pronouns.get(opener.toLowerCase());
  return kind === 'he' || kind === 'she' || (/^\p{Lu}/u.test(opener) && tag.includes(opener));
}
