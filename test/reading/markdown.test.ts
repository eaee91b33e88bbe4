import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/reading/text/markdown.ts';
import { outline } from '../fixtures/readFixture.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

const read = (source: string) => readMarkdown(new TextEncoder().encode(source));

describe('Markdown', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'headings of both kinds',
      '# The *pier*\n\nNight\n-----\n\n### Rope',
      ['heading 1: The pier', 'heading 2: Night', 'heading 3: Rope'],
    ],
    [
      'marks, links, code and wrapped lines are read as their text',
      'The **pier** was ~~open~~ [closed](http://a.example "t") by `clerk`\nthat night, <http://b.example>.  \nEnd\\*',
      ['paragraph: The pier was open closed by clerk that night, http://b.example.⏎End*'],
    ],
    [
      'lists and lists inside them',
      '- one\n  - two\n\n    more of two\n- [x] three\n\n1. first\n2. second',
      [
        'listItem 1: one',
        'listItem 2: two',
        'listItem 2: more of two',
        'listItem 1: ☒ three',
        'listItem 1: 1. first',
        'listItem 1: 2. second',
      ],
    ],
    [
      'quotations',
      '> The pier\n> is closed.\n>\n> It stays so.',
      ['blockQuotation: The pier is closed.', 'blockQuotation: It stays so.'],
    ],
    ['tables', '| Boat | Crew |\n|---|---|\n| **Heron** | 4 |', ['tableHead: Boat | Crew', 'tableRow: Heron | 4']],
    [
      'markers that carry sense',
      '- 5 degrees at night\n\nText\n\n1986. A year\n\nText\n\n1. a\n1. b\n\nText\n\n3) three',
      [
        'listItem 1: - 5 degrees at night',
        'paragraph: Text',
        'listItem 1: 1986. A year',
        'paragraph: Text',
        'listItem 1: 1. a',
        'listItem 1: 2. b',
        'paragraph: Text',
        'listItem 1: 3) three',
      ],
    ],
    ['one tilde is a sign', 'From 5~10 to 10~15 degrees', ['paragraph: From 5~10 to 10~15 degrees']],
    [
      'properties and turns are lines of their own',
      'Created: June 12, 2023\nOwner: Runa Kestel\n\nIt was late: the boat\nhad left the pier.',
      [
        'paragraph: Created: June 12, 2023',
        'paragraph: Owner: Runa Kestel',
        'paragraph: It was late: the boat had left the pier.',
      ],
    ],
    [
      'cells with breaks and without words keep their place',
      '| a | b | c |\n|---|---|---|\n| one<br>two || three |',
      ['tableHead: a | b | c', 'tableRow: one two |  | three'],
    ],
    [
      'links, highlights and names of blocks of Obsidian are read by their words',
      'She met [[Ines Tarrow|the clerk]] and [[Ada Holm#Youth]] on ==4 May== in 10 ^2. ^block1\n\n![[log.png]]',
      ['paragraph: She met the clerk and Ada Holm > Youth on 4 May in 10 ^2.'],
    ],
    [
      'boxes keep their title',
      '> [!quote]- Ada Holm, 4 May\n> The pier is **closed**.\n\n> [!warning]\n> Stay away.',
      [
        'paragraph: Ada Holm, 4 May',
        'blockQuotation: The pier is closed.',
        'paragraph: Warning',
        'blockQuotation: Stay away.',
      ],
    ],
    ['code', '```js\nlet a;\n\nb();\n```', ['paragraph: let a;⏎⏎b();']],
    [
      'notes',
      'Closed.[^a]\n\n[^a]: The log.\n\n    And more.',
      ['paragraph: Closed.[a]', 'footnote: [a] The log.', 'footnote: And more.'],
    ],
    ['pictures are captions, by their description', '![The pier in fog](x.png)', ['caption: The pier in fog']],
    ['captions', 'The pier (Photo: Ines Tarrow)', ['caption: The pier (Photo: Ines Tarrow)']],
    [
      'HTML is read as its text, scripts never',
      'A <b>bold</b> word<script>alert(1)</script>.\n\n<div>In a <i>box</i><script>evil()</script></div>\n\n<!-- gone -->\n\n<style>p{}</style>',
      ['paragraph: A bold word.', 'paragraph: In a box'],
    ],
    [
      'references and entities',
      'See [the log][1] &amp; &copy;&nbsp;x\n\n[1]: http://a.example',
      ['paragraph: See the log & ©\u00a0x'],
    ],
  ])('%s', async (_name, source, blocks) => {
    expect(outline(await read(source))).toEqual(blocks);
  });

  test('comments are set apart, embedded files and shortcodes are named, struck words are marked', async () => {
    const document = await read(
      'The pier %% ask the clerk %% is 5%% up and 6%% down.<!-- check the year -->\n\n```\n%% not this one %%\n```\n\n![[log.png]] {{< figure src="x" >}}The ~~old~~ pier.',
    );
    expect(document.asides?.map(({ text }) => text)).toEqual(['ask the clerk', 'check the year']);
    expect(document.notes).toEqual([
      { kind: 'comments', count: 2 },
      { kind: 'struckText', count: 3 },
      { kind: 'embeds', names: ['log.png', 'figure'] },
    ]);
    expect(outline(document)[0]).toBe('paragraph: The pier is 5%% up and 6%% down.');
    expect(document.textMarks?.map(({ start, end }) => document.text.slice(start, end))).toEqual(['old']);
  });

  test('marks of notes are known, written either way', async () => {
    const { text, footnoteMarks } = await read('Closed.[^1] Open.[17] Shut.²\n\n[^1]: The log.');
    expect(footnoteMarks.map(({ start, end }) => text.slice(start, end))).toEqual(['[1]', '[17]', '²']);
  });

  test('any text is read, into blocks that lie in order, and twice the same', async () => {
    const piece = fc.constantFrom(
      '# ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '*',
      '**',
      '`',
      '```\n',
      '[a](b)',
      '|',
      '---\n',
      '<div>',
      '</div>',
      '<script>',
      '[^1]',
      '[^1]: ',
      'e\u0301',
      'pier',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), async (pieces) => {
        const source = `x\n\n${pieces.join('')}`;
        const document = await read(source);
        let end = 0;
        for (const block of document.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(document.text.slice(end, block.start).trim()).toBe('');
          const slice = document.text.slice(block.start, block.end);
          expect(slice).toBe(slice.trim());
          expect(slice).not.toBe('');
          end = block.end;
        }
        expect(document.text).toBe(document.text.normalize('NFC'));
        expect(end).toBe(document.text.length);
        expect(await read(source)).toEqual(document);
      }),
      { numRuns: 150 },
    );
  });

  const TOO_DEEP = 'nests lists or quotations too deeply; save it in a simpler form';
  const TOO_MANY = 'has a paragraph with more than 8000 marks of Markdown; save it as .txt';
  test.each<[what: string, source: (length: number) => string, reason: string]>([
    ['quotations in each other', (length) => '> '.repeat(length / 2), TOO_DEEP],
    ['lists in each other', (length) => '1. '.repeat(length / 3), TOO_DEEP],
    [
      'lists set in ever deeper',
      (length) => Array.from({ length: Math.sqrt(length) }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
      TOO_DEEP,
    ],
    ['marks without end', (length) => '**a*'.repeat(length / 4), TOO_MANY],
    ['brackets without end', (length) => '['.repeat(length), TOO_MANY],
  ])('%s are reported with work in proportion to the length', async (_name, source, reason) => {
    const report = (length: number) => expect(read(`The pier.\n\n${source(length)}`)).rejects.toThrow(reason);
    expect(await growthOf(report, 160_000)).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});
