import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blocks, type Inline, inlines } from '../../../src/sandbox/page/client/messages/markdown.ts';
import { plainLine } from '../../../src/sandbox/page/client/messages/plainLine.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../../growth.ts';

/** A tree in one line: what each mark is, and the text inside. */
function inline(one: Inline): string {
  switch (one.kind) {
    case 'text':
      return one.text;
    case 'style':
      return `${one.style}(${one.children.map(inline).join('')})`;
    case 'link':
      return `link ${one.url}(${one.children.map(inline).join('')})`;
    case 'code':
      return `code(${one.text})`;
    case 'mention':
      return `${one.of}(${one.id})`;
    case 'command':
      return `command(${one.name})`;
    case 'emoji':
      return `emoji(${one.name})`;
    case 'time':
      return `time(${one.seconds} ${one.style})`;
  }
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `h${one.level}(${one.children.map(inline).join('')})`;
    case 'quote':
      return `quote(${one.blocks.map(block).join('|')})`;
    case 'list':
      return one.items
        .map((item) => `${item.depth}${item.number ?? '-'}(${item.children.map(inline).join('')})`)
        .join('');
    case 'codeBlock':
      return `pre ${one.language}(${one.text})`;
    default:
      return `${one.kind === 'subtext' ? 'sub' : 'p'}(${one.children.map(inline).join('')})`;
  }
}

const read = (text: string): string => blocks(text).map(block).join('|');

describe("Discord's markdown", () => {
  it.each([
    ['plain words', 'p(plain words)'],
    ['**a** *b* _c_ __d__ ~~e~~ ||f|| `g`', 'p(bold(a) italic(b) italic(c) underline(d) strike(e) spoiler(f) code(g))'],
    ['***both***', 'p(bold(italic(both)))'],
    ['__**lead**__', 'p(underline(bold(lead)))'],
    ['*a **b** c*', 'p(italic(a bold(b) c))'],
    ['\\*not\\* \\_this\\_ \\`nor\\` this \\\\', 'p(*not* _this_ `nor` this \\)'],
    ['C:\\folder', 'p(C:\\folder)'],
    ['snake_case_name and 2*3*4', 'p(snake_case_name and 2italic(3)4)'],
    ['слово_в_слово', 'p(слово_в_слово)'],
    ['** ** and * a *', 'p(bold( ) and * a *)'],
    ['**open', 'p(**open)'],
    ['``a`b``', 'p(code(a`b))'],
    ['`**`', 'p(code(**))'],
    ['<@11> <@!12> <@&13> <#14>', 'p(user(11) user(12) role(13) channel(14))'],
    ['</desk add:15> <:ship:16> <a:ship:17>', 'p(command(desk add) emoji(ship) emoji(ship))'],
    ['<t:0> <t:-5:R> <t:9:D>', 'p(time(0 f) time(-5 R) time(9 D))'],
    ['[the **log**](https://a.example/b_(c))', 'p(link https://a.example/b_(c)(the bold(log)))'],
    ['[x](javascript:alert(1)) [y](data:text/html,z)', 'p([x](javascript:alert(1)) [y](data:text/html,z))'],
    [
      'see https://a.example/b_c. <https://d.example>',
      'p(see link https://a.example/b_c(https://a.example/b_c). link https://d.example(https://d.example))',
    ],
    ['<b>x</b> & <script>', 'p(<b>x</b> & <script>)'],
    ['# One\n## Two\n### Three\n#### Four\n#none', 'h1(One)|h2(Two)|h3(Three)|p(#### Four\n#none)'],
    ['-# small **print**', 'sub(small bold(print))'],
    ['> a\n> b\nc', 'quote(p(a\nb))|p(c)'],
    ['a\n>>> b\nc', 'p(a)|quote(p(b\nc))'],
    ['>not a quote', 'p(>not a quote)'],
    ['- a\n  - b\n* c\n3. d', '0-(a)1-(b)0-(c)03(d)'],
    ['a\n\nb', 'p(a\n\nb)'],
    ['```ts\nlet **a**\n```', 'pre ts(let **a**)'],
    ['a ```b``` c', 'p(a )|pre (b)|p( c)'],
    ['\\```a```', 'p(```a```)'],
    ['', ''],
  ])('%j', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  it('is left out where a message is told in one line', () => {
    const text = '# Log\n**a** <@1> ||who||\n- one\n- two\n> q\n```js\nx\n``` [l](https://a.example) </ask:1> <:eh:12>';
    expect(plainLine(text, ({ of, id }) => `${of}-${id}`)).toBe('Log a user-1 … one, two q x l /ask :eh:');
  });

  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\\',
    '\n',
    '> ',
    '# ',
    '- ',
    '<@1>',
    '[a](https://b.example)',
    ' ',
    'a',
    'é',
    '😀',
    '<t:1:R>',
    '-# ',
    '1. ',
  );
  const messy = fc.array(marks, { maxLength: 60 }).map((parts) => parts.join(''));

  it('any text is read', () => {
    fc.assert(fc.property(messy, (text) => void blocks(text)));
  });

  /** Length of the shorter text in UTF-16 units; a message has at most four times as many. */
  const SHORT = 1_000;
  const growthOn = (piece: string): Promise<number> =>
    growthOf((length) => blocks(piece.repeat(length / piece.length)), SHORT);

  it.each(['*', '_', '~~', '||', '[', '<', '**a', '> ', '\\'])(
    'the work grows with the length alone, however often %j is repeated',
    async (piece) => {
      expect(await growthOn(piece)).toBeLessThan(LESS_THAN_THE_SQUARE);
    },
  );

  // Known faults: the end of a piece of code is looked for from each of its marks. The limit of a message bounds the work.
  it.fails.each(['`', '```'])('the work grows with the length alone, however often %j is repeated', async (piece) => {
    expect(await growthOn(piece)).toBeLessThan(LESS_THAN_THE_SQUARE);
  });

  it('a text of which every mark is escaped comes out as it was', () => {
    const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    const words = (nodes: readonly Inline[]): string =>
      nodes.map((one) => (one.kind === 'text' ? one.text : '?')).join('');
    fc.assert(
      fc.property(fc.oneof(messy, fc.string({ unit: 'grapheme' })), (text) => words(inlines(escaped(text))) === text),
    );
  });
});
