import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '../../../src/dossier/document.ts';
import { statementsOf } from '../../../src/finding/statements/statements.ts';
import { readHtml } from '../../../src/reading/html/html.ts';
import { readMarkdown } from '../../../src/reading/text/markdown.ts';

/** `speaker: words / words` of each statement. */
function outline({ text, blocks }: DocumentContent): readonly string[] {
  return statementsOf(text, blocks, 'en').map(
    ({ speaker, slices }) =>
      `${speaker?.name ?? '?'}: ${slices.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const MARKDOWN: readonly (readonly [why: string, text: string, statements: readonly string[]])[] = [
  [
    'a name below, in a paragraph of its own',
    '> The mill stands still.\n>\n> — Nora Vale, *The Wheel*',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'a name below, in the last line',
    '> The mill stands still.\n> — Nora Vale, miller',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'a name below the block',
    '> The mill stands still.\n\n— Nora Vale, miller, in Torvik',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'an office behind the name, without a dash',
    '> The mill stands still.\n>\n> Nora Vale, miller',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'a name below marked words',
    '“The mill stands still.”\n\n— Nora Vale, miller',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'a name below marked words in a block',
    '> “The mill stands still.”\n>\n> – Nora Vale',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'a poet before the block',
    'As the poet Bo Ross put it:\n\n> The mill stands still.',
    ['Bo Ross: The mill stands still.'],
  ],
  [
    'a headline that names an office',
    '# Mayor: ‘We will not sell it’\n\nThe mill was to be sold.',
    ['Mayor: We will not sell it'],
  ],
  [
    'a headline that names a person',
    '# Nora Vale: “We will not sell it”\n\nThe mill was to be sold.',
    ['Nora Vale: We will not sell it'],
  ],
  [
    'a caption',
    '![The mill](x.png)\n\n*Bo Ross: “I only turn the wheel.” (Photo: Nora Vale)*',
    ['Bo Ross: I only turn the wheel.'],
  ],
  [
    'a field in a headline',
    '# Exclusive: “We will not sell it”\n\nThe mill was to be sold.',
    ['?: We will not sell it'],
  ],
  [
    'a paragraph below is no signature',
    '> The mill stands still.\n\nNora Vale closed it herself.',
    ['?: The mill stands still.'],
  ],
  [
    'a pull quote is the same statement',
    'Nora Vale said: “The mill stands still, and nobody knows why.”\n\n> The mill stands still\n\nThe town slept.',
    ['Nora Vale: The mill stands still, and nobody knows why.'],
  ],
  [
    'a pull quote with marks',
    '“The mill stands still, and nobody knows why,” said Nora Vale.\n\n“The mill stands still, and nobody knows why”\n\nThe town slept.',
    ['Nora Vale: The mill stands still, and nobody knows why,'],
  ],
  [
    'a pull quote before its statement',
    '> “The mill stands still”\n\n“The mill stands still, and nobody knows why,” said Nora Vale.',
    ['Nora Vale: The mill stands still, and nobody knows why,'],
  ],
  [
    'the same words of another person',
    '“The mill stands still now,” said Nora Vale.\n\n> The mill stands still now.\n>\n> — Bo Ross',
    ['Nora Vale: The mill stands still now,', 'Bo Ross: The mill stands still now.'],
  ],
  [
    'a tag before a semicolon',
    '“It is late,” sighed Nora Vale; “far too late.”',
    ['Nora Vale: It is late, / far too late.'],
  ],
  [
    'another who cuts in',
    '“What we need is —” “Enough!” shouted Bo Ross.',
    ['?: What we need is —', 'Bo Ross: Enough!'],
  ],
  [
    'another who cuts in, with an office',
    '“What we need is —” “Enough!” the miller, Bo Ross, shouted.',
    ['?: What we need is —', 'Bo Ross: Enough!'],
  ],
];

const HTML: readonly (readonly [why: string, text: string, statements: readonly string[]])[] = [
  [
    'a footer',
    '<blockquote><p>The mill stands still.</p><footer>— <cite>Nora Vale</cite>, miller</footer></blockquote>',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'a cite alone',
    '<blockquote><p>The mill stands still.</p><cite>Nora Vale</cite></blockquote>',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'a caption of the figure',
    '<figure><blockquote><p>The mill stands still.</p></blockquote><figcaption>Nora Vale, miller</figcaption></figure>',
    ['Nora Vale: The mill stands still.'],
  ],
  [
    'q',
    '<p>Nora Vale said <q>the mill of my mother stands still</q>.</p>',
    ['Nora Vale: the mill of my mother stands still'],
  ],
];

describe('the layout around a quotation', () => {
  it.each(MARKDOWN)('%s', async (_, text, statements) => {
    expect(outline(await readMarkdown(bytes(text)))).toEqual(statements);
  });

  it.each(HTML)('of a web page: %s', async (_, text, statements) => {
    const page = `<html><body><article><p>The town of Torvik had one mill, and it was old.</p>${text}</article></body></html>`;
    expect(outline(await readHtml(bytes(page)))).toEqual(statements);
  });
});
