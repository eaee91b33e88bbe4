import type { Slice } from '../dossier/slice.ts';

/** Words after which a full stop does not end a sentence, without their dot, in lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon st gen col lt capt sgt maj adm cmdr gov sen rep pres amb min dep ' +
    'vs cf al approx dept est ed eds ca sic viz ' +
    'jan feb apr jun jul aug sept sep oct nov dec mon tue thu fri ' +
    'assn univ ave blvd rd ft mt e.g i.e ' +
    'bzw usw ca z.b d.h u.a bspw nr str г гг т.е т.д т.п им ул'
  ).split(' '),
);

/** Words that are abbreviations only before a number: “no. 7”, but “he said no.” */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos p pp vol vols fig figs art sec para ch mar sat sun wed'.split(' '),
);

/** Abbreviations that end a sentence as often as not, so that what follows must tell. */
const MAY_END: ReadonlySet<string> = new Set('a.m p.m etc inc ltd co corp bros jr sr'.split(' '));

/** What may close a sentence after its mark: quotes, brackets, footnote marks. */
const CLOSERS = '["\'”’»›)\\]}」』]';
const END = new RegExp(`(?:[.!?…؟。！？।]+|\\.{2,})(?:${CLOSERS}|\\[\\d{1,3}\\])*`, 'gu');
/** What may open the next one before its first letter. */
const OPENER = /^[\s"'“‘„«‹([{—–\-…「『]*/u;

/**
 * The sentences of a stretch of text, in order, without white space around them. Rules over the marks that
 * end a sentence: what follows must look like a beginning, what precedes must not be an abbreviation, an
 * initial or a number in the middle of one. Line breaks alone end nothing: lines may be wrapped.
 */
export function sentencesOf(text: string, within: Slice = { start: 0, end: text.length }): readonly Slice[] {
  const part = text.slice(within.start, within.end);
  const sentences: Slice[] = [];
  let start = 0;
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(part, match.index, match[0], end)) continue;
    pushTrimmed(sentences, part, start, end);
    start = end;
  }
  pushTrimmed(sentences, part, start, part.length);
  return sentences.map((slice) => ({ start: slice.start + within.start, end: slice.end + within.start }));
}

function pushTrimmed(sentences: Slice[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const slice = { start: start + (part.length - part.trimStart().length), end: start + part.trimEnd().length };
  if (slice.end <= slice.start) return;
  const last = sentences.at(-1);
  // Marks alone (a closing quote set apart by a space) belong to the sentence before.
  if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(slice.start, slice.end))) {
    sentences[sentences.length - 1] = { start: last.start, end: slice.end };
    return;
  }
  sentences.push(slice);
}

function endsSentence(text: string, mark: number, marks: string, end: number): boolean {
  const rest = text.slice(end, end + 40);
  if (rest.trim() === '') return true;
  if (/^[。！？]/u.test(marks)) return true;
  if (!/^\s/u.test(rest)) return false;
  const next = rest.replace(OPENER, '');
  // A lower-case letter or a comma goes on with the sentence, whatever the mark.
  if (/^[\p{Ll},;:]/u.test(next)) return false;
  if (/^[!?؟।]/u.test(marks)) return true;
  const before = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, mark - 24), mark))?.[0] ?? '';
  const isPlainStop = marks.startsWith('.') && !marks.startsWith('..');
  if (isPlainStop && /^\p{Lu}$/u.test(before)) return false;
  if (isPlainStop && /(?<!\p{N})\p{Nd}{1,2}$/u.test(text.slice(0, mark)) && AFTER_ORDINAL.test(next)) return false;
  const word = before.toLowerCase();
  if (isPlainStop && BEFORE_NUMBERS.has(word)) return !/^\p{N}/u.test(next);
  if (isPlainStop && MAY_END.has(word)) return BEGINNINGS.test(next);
  if (isPlainStop && ABBREVIATIONS.has(word)) return false;
  // U.S. and the like end a sentence only before a word that begins one.
  if (isPlainStop && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return BEGINNINGS.test(next);
  return true;
}

/** What follows a German ordinal: “am 14. März”, “im 19. Jahrhundert”. */
const AFTER_ORDINAL =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Jahrtausends?|Lebensjahr\p{Ll}*|Jahrestag\p{Ll}*|Geburtstag\p{Ll}*)(?!\p{L})/u;

/** Words that begin sentences far more often than names that follow initials. */
const BEGINNINGS =
  /^(?:The|This|That|These|Those|It|He|She|They|We|I|In|On|At|A|An|But|And|According|However|When|While|As|For|If)\b/u;
