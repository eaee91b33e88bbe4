import { readDocx } from '../../../src/reading/office/docx.ts';
import type { WordElement } from '../../fixtures/wordElements.ts';
import { para, run, wordPackage } from '../../fixtures/wordPackage.ts';

/** A word that no other element of a list has. */
export function wordOf(at: number): string {
  return `lark${[...String(at).padStart(4, '0')].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}

/** The characters of a word that a reader shows nowhere: neither in the text, nor beside it, nor by a note. */
export async function lostCharacters({ body, parts }: WordElement, word: string): Promise<number> {
  const bytes = await wordPackage({
    body: body(word) + para(run('The ferry left at nine.')),
    parts: parts?.(word) ?? [],
  });
  const { text, asides = [], notes = [] } = await readDocx(bytes);
  const places = [text, ...asides.map((aside) => aside.text), ...notes.flatMap(({ names = [] }) => names)];
  return places.some((place) => place.includes(word)) ? 0 : word.length;
}
