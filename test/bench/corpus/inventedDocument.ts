import { Draw, mixed } from './draw.ts';
import type { Grammar } from './grammar.ts';
import { german } from './grammars/de.ts';
import { english } from './grammars/en.ts';
import { spanish } from './grammars/es.ts';
import { russian } from './grammars/ru.ts';
import { personOf } from './inventedNames.ts';
import { type Said, Teller } from './teller.ts';

/** Passages a document, with its headings: 3,226 documents have 103,228. */
export const PASSAGES_A_DOCUMENT = 32;

/** A document of news that nobody has written. */
export interface InventedDocument {
  /** The name of its file. */
  readonly name: string;
  readonly text: string;
  /** The tag of its language. */
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly said: readonly Said[];
}

/** Of sixteen documents, so many are in each language. */
const LANGUAGES: readonly Grammar[] = [...Array<Grammar>(13).fill(english), german, spanish, russian];

const WORDS_A_PARAGRAPH = 92;
const PASSAGES_A_SECTION = 7;
const MARKDOWN_SHARE = 0.75;
const FIRST_DAY = Date.UTC(2009, 0, 1);
const DAYS = 6000;

/**
 * The document with this number. It depends on nothing but the seed, the number and the count of paragraphs, so that a large
 * corpus begins with the documents of a small one, and each can be made apart.
 */
export function inventedDocument(seed: number, number: number, passages = PASSAGES_A_DOCUMENT): InventedDocument {
  const draw = new Draw(mixed(seed, number));
  const published = new Date(FIRST_DAY + draw.below(DAYS) * 86_400_000);
  const grammar = draw.of(LANGUAGES);
  const teller = new Teller(draw, grammar, published);
  const isMarkdown = draw.chance(MARKDOWN_SHARE);
  const author = personOf(draw.below(500));
  const title = teller.heading();
  const paragraphs: string[] = [];
  const parts = [isMarkdown ? `# ${title}` : title];
  while (parts.length < passages) {
    if (isMarkdown && parts.length % PASSAGES_A_SECTION === 0) {
      parts.push(`## ${teller.heading()}`);
      continue;
    }
    const paragraph = paragraphOf(teller);
    paragraphs.push(paragraph);
    parts.push(paragraph);
  }
  if (isMarkdown) parts.unshift(frontMatter(title, `${author.given} ${author.family}`, teller.place(), published));
  const name = `${published.toISOString().slice(0, 10)}-${String(number).padStart(6, '0')}.${isMarkdown ? 'md' : 'txt'}`;
  return { name, text: `${parts.join('\n\n')}\n`, language: grammar.tag, paragraphs, said: teller.said };
}

function frontMatter(title: string, author: string, place: string, published: Date): string {
  const fields = [`title: "${title}"`, `author: ${author}`, `source: The ${place} Courier`];
  return ['---', ...fields, `date: ${published.toISOString().slice(0, 10)}`, '---'].join('\n');
}

function paragraphOf(teller: Teller): string {
  const sentences: string[] = [];
  const least = WORDS_A_PARAGRAPH * (0.75 + teller.draw.next() / 2);
  for (let words = 0; words < least; ) {
    const sentence = teller.sentence();
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  return sentences.join(' ');
}
