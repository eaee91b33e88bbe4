import type { Passage } from '../../../../dossier/passage.ts';
import { contains, type Slice } from '../../../../dossier/slice.ts';
import { isCountry } from '../../../../languages/allNames.ts';
import { languageOf } from '../../../../languages/list.ts';
import type { AskedList, ListWords } from '../../../../languages/parts/listWords.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';
import type { Hit } from '../../../../search/hit.ts';
import { fold } from '../../../../text/fold.ts';
import type { AnswerReader, GivenAnswer, PassageReader } from '../answerReader.ts';
import { placesOfPassages } from '../roles/placesOfPassages.ts';
import { type Enumeration, enumerationsIn } from './enumeration.ts';

/** The numbers of giving lists, chosen by hand. */
const LISTS = {
  /** Share of the question's words by weight that a sentence must have, those of the sentence before counting in part. */
  leastShare: 0.3,
  /** The same of a sentence, and of its passage, beside the passage that has most of them: what has less is of another matter. */
  leastOfBest: 0.5,
  passageOfBest: 0.85,
  carried: 0.5,
  /** How sure a sentence is that names members in a row, and that opens a list of items. */
  enumerates: 0.05,
  byShare: 0.55,
  opens: 0.85,
  announces: 0.7,
  /** The items of a list follow what opens it. */
  item: 0.6,
  itemStep: 0.01,
  /** Share of the letters of a row that the question has as well, from which on it says nothing new. */
  repeated: 0.7,
  /** Hits among whose passages lists are looked for, and items of one. */
  hits: 20,
  items: 15,
  /** A member of more words is a clause. */
  longest: 7,
} as const;

/** “Which towns …?”, “Who was in the delegation?”: the sentence that names the members, or what opens a list with its items. */
export const listReader: AnswerReader = {
  kind: 'list',
  read: (question, asked, _open, hits): PassageReader | null => {
    const words = languageOf(question.language)?.lists;
    const list = words?.asked(asked) ?? null;
    if (words === undefined || list === null) return null;
    const best = Math.max(0, ...hits.slice(0, LISTS.hits).map(({ coverage }) => coverage));
    const least = Math.max(LISTS.leastShare, LISTS.leastOfBest * best);
    const isOfMatter = ({ coverage }: Hit): boolean => coverage >= LISTS.passageOfBest * best;
    const opened = new Map<Passage, number>();
    const items = hits
      .slice(0, LISTS.hits)
      .flatMap((hit) =>
        isOfMatter(hit) && opensList(hit) && shareIn(hit, hit.passage) >= least ? itemsAfter(hit) : [],
      );
    for (const [at, { passage }] of items.entries()) if (!opened.has(passage)) opened.set(passage, at);
    return {
      proposed: placesOfPassages(items, hits),
      given: (hit) =>
        itemGiven(hit, opened) ?? (isOfMatter(hit) ? (opening(hit, least) ?? listed(hit, list, words, least)) : null),
    };
  },
};

/** Whether list items follow a passage, or a colon at its end promises them. */
function opensList({ document, passage }: Hit): boolean {
  const next = document.passages[indexOf(document.passages, passage) + 1];
  if (next === undefined || passage.kind === 'listItem' || passage.kind === 'tableRow') return false;
  return (
    next.kind === 'listItem' ||
    (passage.kind !== 'heading' && /:\s*$/u.test(document.standing.slice(passage.start, passage.end)))
  );
}

/** The items after a passage that opens a list. */
function itemsAfter({
  document,
  passage,
}: Hit): readonly { readonly document: Hit['document']; readonly passage: Passage }[] {
  const rest = document.passages.slice(indexOf(document.passages, passage) + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'listItem');
  return rest
    .slice(0, Math.min(LISTS.items, end === -1 ? rest.length : end))
    .map((one) => ({ document, passage: one }));
}

function indexOf(passages: readonly Passage[], { start }: Passage): number {
  return passages.findIndex((one) => one.start === start);
}

function itemGiven({ document, passage }: Hit, opened: ReadonlyMap<Passage, number>): GivenAnswer | null {
  const at = opened.get(passage);
  if (at === undefined) return null;
  const sentences = sentencesOf(document.standing, passage);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return null;
  const sentence = { start: first.start, end: last.end };
  return { sentence, span: null, verdict: 'gives', sureness: LISTS.item - at * LISTS.itemStep };
}

/** What opens a list of items: its last sentence. */
function opening(hit: Hit, least: number): GivenAnswer | null {
  if (!opensList(hit) || hit.passage.kind === 'heading') return null;
  const last = sentencesOf(hit.document.standing, hit.passage).at(-1);
  if (last === undefined || shareIn(hit, last) < least) return null;
  return { sentence: last, span: null, verdict: 'gives', sureness: LISTS.opens };
}

/** The sentence of a passage that names members in a row, or announces as many as it then goes through. */
function listed(hit: Hit, list: AskedList, words: ListWords, least: number): GivenAnswer | null {
  const text = hit.document.standing;
  if (hit.passage.kind === 'heading' || hit.passage.kind === 'tableRow') return null;
  const sentences = sentencesOf(text, hit.passage);
  const found = sentences.flatMap((sentence, at): readonly GivenAnswer[] => {
    const before = sentences[at - 1];
    const own = shareIn(hit, sentence);
    const share = Math.min(1, own + (before === undefined ? 0 : LISTS.carried * shareIn(hit, before)));
    if (own === 0 || share < least) return [];
    const next = sentences[at + 1];
    if (
      next !== undefined &&
      announces(text, sentence, list, words) &&
      words.counting.test(text.slice(next.start, next.end))
    ) {
      const end =
        sentences.findLast(({ start, end: last }) => words.counting.test(text.slice(start, last)))?.end ?? next.end;
      return [{ sentence: { start: sentence.start, end }, span: null, verdict: 'gives', sureness: LISTS.announces }];
    }
    const best = enumerationsIn(text, sentence, words)
      .filter((one) => fits(one, list) && !repeats(one, hit))
      .toSorted((a, b) => b.items.length - a.items.length)[0];
    if (best === undefined) return [];
    const sureness = LISTS.enumerates + LISTS.byShare * share;
    return [{ sentence, span: { start: best.start, end: best.end }, verdict: 'gives', sureness }];
  });
  return found.toSorted((a, b) => b.sureness - a.sureness)[0] ?? null;
}

/** “Three requests”, before what goes through them. */
function announces(text: string, sentence: Slice, { count }: AskedList, { numbers }: ListWords): boolean {
  const said = text.slice(sentence.start, sentence.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  return said.some((word) => {
    const number = numbers.get(fold(word)) ?? Number(word);
    return number >= 2 && number <= 12 && (count === null || count === number);
  });
}

/** Names if names are asked for, and more than two things that have none. */
function fits({ items, capitals }: Enumeration, { isNamed, isCountry: areCountries, count }: AskedList): boolean {
  if (items.some((item) => item.split(' ').length > LISTS.longest || /^\p{N}/u.test(item))) return false;
  if (count !== null && count !== items.length) return false;
  if (areCountries) return items.filter((item) => isCountry(fold(item.replace(/^\p{Ll}+ /u, '')))).length >= 2;
  if (isNamed) return capitals >= Math.max(2, items.length - 1);
  return items.length > 2 || (count === 2 && items.length === 2);
}

/** Whether the question says most of it: it does not ask for what it names. */
function repeats({ start, end }: Enumeration, { highlights }: Hit): boolean {
  const shared = highlights.filter((one) => contains({ start, end }, one));
  const letters = shared.reduce((sum, one) => sum + one.end - one.start, 0);
  return letters >= LISTS.repeated * (end - start);
}

/** Share of the question's words by weight that a slice has. */
function shareIn({ byClause }: Hit, slice: Slice): number {
  const all = byClause.reduce((sum, { weight }) => sum + weight, 0);
  const here = byClause.filter(({ highlights }) => highlights.some((one) => contains(slice, one)));
  return all === 0 ? 0 : here.reduce((sum, { weight }) => sum + weight, 0) / all;
}
