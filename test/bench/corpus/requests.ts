import type { OptionValues } from '../../../src/contract/option.ts';
import { Draw, mixed } from './draw.ts';
import { type InventedDocument, inventedDocument } from './inventedDocument.ts';
import { withTypingError } from './typingError.ts';
import { documentsOf } from './writeCorpus.ts';

/** A call of a command, as a line of the terminal's `--batch` has it. */
export interface Request {
  readonly command: string;
  readonly options: OptionValues;
}

/** What a request is made from: a document of the corpus, and draws. */
interface Source {
  readonly document: InventedDocument;
  readonly draw: Draw;
}

const WORD = /\p{L}{4,}/gu;
const NAME = /\p{Lu}\p{L}{3,}/gu;

/** The kinds of requests. Each maker takes a document that has several paragraphs. */
const MAKERS = {
  threeTerms: (from) => search(wordsOf(from, 3).join(' ')),
  eightTerms: (from) => search(wordsOf(from, 8).join(' OR ')),
  phrase: (from) => search(`"${run(from, 2 + from.draw.below(3))}"`),
  prefix: (from) => search(`${(wordsOf(from, 1)[0] ?? 'a').slice(0, 3 + from.draw.below(3))}*`),
  fuzzy: (from) => search(`${withTypingError(longWordOf(from), from.draw)}~`),
  typingError: (from) => search(`${withTypingError(longWordOf(from), from.draw)} ${wordsOf(from, 1)[0] ?? ''}`),
  inQuotes: (from) => search(`${wordsIn(saidIn(from).words, from.draw, 2).join(' ')} in:quotes`),
  bySpeaker: (from) => {
    const { speaker, words } = saidIn(from);
    return search(`${wordsIn(words, from.draw, 1).join(' ')} speaker:"${familyOf(speaker)}"`);
  },
  question: (from) => ({ command: 'ask', options: { question: questionOf(from) } }),
  quotation: (from) => {
    const { speaker, words } = saidIn(from);
    const claim = from.draw.chance(0.5) ? `${speaker} said: ` : '';
    return { command: 'verify', options: { text: `${claim}“${altered(words, from.draw)}”` } };
  },
  longText: (from) => ({ command: 'verify', options: { text: longTextOf(from) } }),
  who: (from) => ({ command: 'who', options: { name: saidIn(from).speaker } }),
  quoteBySpeaker: (from) => ({ command: 'quote', options: { speaker: saidIn(from).speaker } }),
  quoteWords: (from) => ({ command: 'quote', options: { words: wordsIn(saidIn(from).words, from.draw, 2).join(' ') } }),
  timeline: (from) => ({ command: 'timeline', options: { topic: wordsOf(from, 2).join(' ') } }),
  compare: (from) => ({ command: 'compare', options: { a: saidIn(from).speaker, b: saidIn(from).speaker } }),
  overview: (from) => ({ command: 'overview', options: { topic: wordsOf(from, 2).join(' ') } }),
  source: ({ document }) => ({ command: 'source', options: { document: document.name } }),
  cite: ({ document, draw }) => ({
    command: 'cite',
    options: { id: `${document.name.replace(/\.\w+$/u, '')}:${1 + draw.below(document.paragraphs.length)}` },
  }),
} satisfies Record<string, (from: Source) => Request>;

export type RequestKind = keyof typeof MAKERS;

/** All kinds of requests, in the order in which they are listed. */
// The keys of an object literal are what its type says.
export const REQUEST_KINDS = Object.keys(MAKERS) as readonly RequestKind[];

/** So many requests of one kind, made from documents of the corpus with this seed and size. The same each time. */
export function requestsOf(
  corpus: { readonly seed: number; readonly passages: number },
  kind: RequestKind,
  count: number,
): readonly Request[] {
  const draw = new Draw(mixed(corpus.seed, corpus.passages, REQUEST_KINDS.indexOf(kind) + 1));
  // The last document may be shorter than the others.
  const documents = Math.max(1, documentsOf(corpus.passages) - 1);
  return Array.from({ length: count }, () =>
    MAKERS[kind]({ document: inventedDocument(corpus.seed, draw.below(documents)), draw }),
  );
}

const search = (query: string): Request => ({ command: 'search', options: { query } });

/** Different words of four letters and more, of one paragraph. */
function wordsOf({ document, draw }: Source, count: number): readonly string[] {
  return wordsIn(draw.of(document.paragraphs), draw, count);
}

function wordsIn(text: string, draw: Draw, count: number): readonly string[] {
  const left = [...new Set(text.match(WORD) ?? ['report'])];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(draw.below(left.length), 1)[0] ?? '');
}

function longWordOf(from: Source): string {
  return wordsOf(from, 12).find((word) => word.length >= 6) ?? 'harbour';
}

/** Words of a paragraph that follow each other within a sentence. */
function run({ document, draw }: Source, length: number): string {
  const words = draw
    .of(draw.of(document.paragraphs).split(/[.“”„«»,]+/u))
    .trim()
    .split(/\s+/u);
  const start = draw.below(Math.max(1, words.length - length));
  return words.slice(start, start + length).join(' ');
}

function saidIn({ document, draw }: Source): { readonly speaker: string; readonly words: string } {
  return document.said.length === 0
    ? { speaker: 'Ada Bron', words: 'nobody answered the report' }
    : draw.of(document.said);
}

const familyOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** Questions as people ask them, about what one paragraph says. */
const QUESTIONS: readonly ((from: Source) => string)[] = [
  (from) => {
    const { speaker, words } = saidIn(from);
    return `What did ${speaker} say about the ${wordsIn(words, from.draw, 2).join(' and the ')}?`;
  },
  (from) => {
    const [first = '', second = '', third = ''] = wordsOf(from, 3);
    return `Who ${first} the ${second} ${third}?`;
  },
  (from) => `When was the ${wordsOf(from, 2).join(' ')} of ${nameOf(from)}?`,
  (from) => `How many ${wordsOf(from, 2).join(' were ')} in ${nameOf(from)}?`,
  (from) => `Why was the ${wordsOf(from, 3).join(' ')} not answered?`,
  (from) => `Where did ${nameOf(from)} ${wordsOf(from, 2).join(' the ')}?`,
];

const questionOf = (from: Source): string => from.draw.of(QUESTIONS)(from);

function nameOf({ document, draw }: Source): string {
  return draw.of(draw.of(document.paragraphs).match(NAME) ?? ['Bron']);
}

/** Half of the quotations are as they are written; the others miss a word or have another one. */
function altered(words: string, draw: Draw): string {
  if (draw.chance(0.5)) return words;
  const list = words.split(' ');
  list.splice(1 + draw.below(Math.max(1, list.length - 2)), 1, ...(draw.chance(0.5) ? ['certainly'] : []));
  return list.join(' ');
}

const LONG_TEXT_WORDS = 300;

/** A text of some 300 words out of the paragraphs of a document, with its quotations. */
function longTextOf({ document, draw }: Source): string {
  const start = draw.below(Math.max(1, document.paragraphs.length - 5));
  const words = document.paragraphs
    .slice(start, start + 5)
    .join(' ')
    .split(' ');
  return words.slice(0, LONG_TEXT_WORDS).join(' ');
}
