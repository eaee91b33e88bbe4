import { ByteReader } from '../../bytes/byteReader.ts';
import { ByteWriter } from '../../bytes/byteWriter.ts';
import type { AnalysedForm, AnalysedPassage } from './analysedPassage.ts';

/** A folded word of a document with its stem. */
interface Word {
  readonly folded: string;
  readonly stem: string;
}

/** The counts of most forms: a word that occurs once in the text, without a capital. */
const PLAIN = { text: 1, headings: 0, title: 0, quoted: 0, counted: 1, capitalised: 0, small: 1 };
const COUNTS = ['text', 'headings', 'title', 'quoted', 'counted', 'capitalised', 'small'] as const;

/** The passages of a document as they are kept. Each different word is written once, and then by its number. */
export function encodeAnalysed(passages: readonly AnalysedPassage[]): Uint8Array {
  const body = new ByteWriter(256 * passages.length + 16);
  const words = new Numbered<Word>();
  const surfaces = new Numbered<string>();
  const wordOf = (folded: string, stem = folded): number => words.of(folded, () => ({ folded, stem }));
  for (const { forms, phrase, quotedPhrases, written } of passages) {
    body.number(forms.length);
    for (const form of forms) writeForm(form, wordOf(form.folded, form.stem), surfaces, body);
    writeWords(written, wordOf, body);
    const isSame =
      phrase.length <= written.length && phrase.every((word, at) => word === written[offset(phrase, written) + at]);
    body.number(isSame ? phrase.length + 1 : 0);
    if (!isSame) writeWords(phrase, wordOf, body);
    body.number(quotedPhrases.length);
    for (const quoted of quotedPhrases) writeWords(quoted, wordOf, body);
  }
  const head = new ByteWriter(16 * words.items.length + 16);
  head.text(passages[0]?.language ?? '');
  head.number(passages.length);
  head.number(words.items.length);
  for (const { folded, stem } of words.items) {
    head.text(folded);
    head.text(stem === folded ? '' : stem);
  }
  head.number(surfaces.items.length);
  for (const surface of surfaces.items) head.text(surface);
  head.raw(body.done());
  return head.done();
}

/** The passages that {@link encodeAnalysed} wrote. Throws `RangeError` if the bytes are others. */
export function decodeAnalysed(bytes: Uint8Array): readonly AnalysedPassage[] {
  const reader = new ByteReader(bytes);
  const language = reader.text();
  const passages: AnalysedPassage[] = [];
  const count = reader.number();
  const words = listed(reader.number(), (): Word => {
    const folded = reader.text();
    return { folded, stem: reader.text() || folded };
  });
  const surfaces = listed(reader.number(), () => reader.text());
  const readWords = (): readonly string[] => listed(reader.number(), () => at(words, reader.number()).folded);
  while (passages.length < count) {
    const forms = listed(reader.number(), () => readForm(words, surfaces, reader));
    const written = readWords();
    const same = reader.number();
    const phrase = same === 0 ? readWords() : written.slice(written.length - (same - 1));
    const quotedPhrases = listed(reader.number(), readWords);
    passages.push({ language, forms, phrase, quotedPhrases, written });
  }
  return passages;
}

/** Where the words of a phrase begin in those that are written, which may have a title before them. */
function offset(phrase: readonly string[], written: readonly string[]): number {
  return written.length - phrase.length;
}

function writeForm(form: AnalysedForm, word: number, surfaces: Numbered<string>, body: ByteWriter): void {
  const isPlain = COUNTS.every((field) => form[field] === PLAIN[field]);
  const surface = form.surface === form.folded ? 0 : 1 + surfaces.of(form.surface, () => form.surface);
  body.number(word);
  body.number(2 * surface + (isPlain ? 1 : 0));
  if (!isPlain) for (const field of COUNTS) body.number(form[field]);
}

function readForm(words: readonly Word[], surfaces: readonly string[], reader: ByteReader): AnalysedForm {
  const { folded, stem } = at(words, reader.number());
  const head = reader.number();
  const number = (head - (head % 2)) / 2;
  const surface = number === 0 ? folded : at(surfaces, number - 1);
  if (head % 2 === 1) return { folded, surface, stem, ...PLAIN };
  const [text, headings, title, quoted] = [reader.number(), reader.number(), reader.number(), reader.number()];
  const [counted, capitalised, small] = [reader.number(), reader.number(), reader.number()];
  return { folded, surface, stem, text, headings, title, quoted, counted, capitalised, small };
}

function writeWords(words: readonly string[], wordOf: (folded: string) => number, body: ByteWriter): void {
  body.number(words.length);
  for (const word of words) body.number(wordOf(word));
}

function listed<Item>(count: number, read: () => Item): Item[] {
  return Array.from({ length: count }, read);
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`there is no word ${place}`);
  return item;
}

/** Gives numbers to what comes, from 0, each once. */
class Numbered<Item> {
  readonly items: Item[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a key; the item of a key that is new is made. */
  of(key: string, make: () => Item): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.items.push(make());
    this.#numbers.set(key, this.items.length - 1);
    return this.items.length - 1;
  }
}
