import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/reading/html/html.ts';
import { prose } from '../../fixtures/prose.ts';
import { outline } from '../../fixtures/readFixture.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../../growth.ts';

const read = (source: string) => readHtml(new TextEncoder().encode(source));

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

const newsPage = page(
  `<title>Nobody told the ferry | Larkhaven Post</title><meta property="og:title" content="Nobody told the ferry">
   <meta property="og:site_name" content="Larkhaven Post"><meta name="author" content="Ines Tarrow">
   <meta property="article:published_time" content="2021-05-04T23:30:00-05:00">
   <link rel="canonical" href="https://larkhaven.example/ferry"><style>p { color: red }</style>`,
  `<header class="site"><a href="/">Larkhaven Post</a></header>
   <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News of the day</a></li></ul></nav>
   <div id="cookie-consent"><p>We use cookies to make this site better for everybody who visits it.</p><button>Accept</button></div>
   <main><article><h1>Nobody told the ferry</h1><p class="byline">By Ines Tarrow</p>
   <p>${prose(1)}<sup><a href="#fn1" id="fnref1">1</a></sup></p>
   <figure><img src="pier.jpg" alt="A pier"><figcaption>The south pier in May</figcaption></figure>
   <h2>What was&nbsp;found</h2><p>${prose(2)}</p><ul><li>a rope<ul><li>with a knot</li></ul></li><li>a lamp</li></ul>
   <blockquote><p>The pier is closed, and it stays closed until the spring, the clerk wrote.</p></blockquote>
   <table><tr><th>Boat</th><th>Crew</th></tr><tr><td>Heron</td><td><p>4 men</p></td></tr></table>
   <p>${prose(3)}<br>So it ends.</p><script>document.write('never')</script><p style="display: none">hidden words</p><p hidden>hidden too</p>
   <div class="newsletter-box"><p>${prose(9)} Have our letter sent to you every morning, with all of the news of the harbour.</p></div>
   <section class="footnotes"><ol><li id="fn1"><p>The log of that night. <a href="#fnref1">↩</a></p></li></ol></section>
   </article></main><aside><h3>Related</h3><p>Ten other stories about harbours.</p></aside>
   <footer><p>© Larkhaven Post. All rights reserved to their owners.</p></footer>`,
);

describe('a page of a newspaper', () => {
  test('its text is read, and nothing around it', async () => {
    expect(outline(await read(newsPage))).toEqual([
      'heading 1: Nobody told the ferry',
      'paragraph: By Ines Tarrow',
      `paragraph: ${prose(1)}¹`,
      'caption: The south pier in May',
      'heading 2: What was\u00a0found',
      `paragraph: ${prose(2)}`,
      'listItem 1: a rope',
      'listItem 2: with a knot',
      'listItem 1: a lamp',
      'blockQuotation: The pier is closed, and it stays closed until the spring, the clerk wrote.',
      'tableHead: Boat | Crew',
      'tableRow: Heron | 4 men',
      `paragraph: ${prose(3)}⏎So it ends.`,
      'footnote: 1. The log of that night.',
    ]);
  });

  test('the foot of a quotation says whose it is', async () => {
    const quoting = page(
      '',
      `<article><h1>The pier</h1><p>${prose(4)}</p><blockquote><p>A pier is a promise.</p><footer>Ada Storr, miller</footer></blockquote><p>${prose(5)}</p></article><footer><p>All rights reserved.</p></footer>`,
    );
    expect(outline(await read(quoting)).slice(2, 4)).toEqual([
      'blockQuotation: A pier is a promise.',
      'caption: Ada Storr, miller',
    ]);
  });

  test('its head says who published it and when', async () => {
    expect((await read(newsPage)).metadata).toEqual({
      title: 'Nobody told the ferry',
      source: 'Larkhaven Post',
      author: 'Ines Tarrow',
      published: '2021-05-04',
      language: 'en',
      url: 'https://larkhaven.example/ferry',
    });
  });

  test('marks of notes are known', async () => {
    const { text, footnoteMarks } = await read(newsPage);
    expect(footnoteMarks.map(({ start, end }) => text.slice(start, end))).toEqual(['¹']);
  });
});

describe('metadata', () => {
  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  test.each<[string, string, object]>([
    [
      'linked data',
      linked({
        '@graph': [
          { '@type': 'Organization' },
          {
            '@type': 'NewsArticle',
            headline: 'The gate',
            datePublished: '2021-05-04',
            author: [{ name: 'A' }, { name: 'B' }],
            publisher: { name: 'Post' },
          },
        ],
      }),
      { title: 'The gate', published: '2021-05-04', author: 'A, B', source: 'Post', language: 'en' },
    ],
    [
      'linked data that is broken',
      `<script type="application/ld+json">{"@type": </script><title>Ok</title>`,
      { title: 'Ok', language: 'en' },
    ],
    [
      'linked data of odd types',
      linked({ '@type': 'Article', headline: 3, author: 7, datePublished: [] }),
      { language: 'en' },
    ],
    [
      'a date that is none is passed over',
      '<meta name="date" content="last May"><title>T</title>',
      { title: 'T', language: 'en' },
    ],
    ['a profile is no author', '<meta property="article:author" content="https://x.example/a">', { language: 'en' }],
    ['an address that is no web address', '<link rel="canonical" href="javascript:alert(1)">', { language: 'en' }],
  ])('%s', async (_name, head, metadata) => {
    expect((await read(page(head, `<p>${prose(1)}</p>`))).metadata).toEqual(metadata);
  });

  test('a time in the text', async () => {
    const body = `<article><time datetime="2021-05-04T10:00Z">4 May</time><p>${prose(1)}</p></article>`;
    expect((await read(page('', body))).metadata.published).toBe('2021-05-04');
  });
});

describe('other pages', () => {
  test.each<[string, string, readonly string[]]>([
    ['a fragment', '<p>One &amp; two &#8212; three</p>four', ['paragraph: One & two — three', 'paragraph: four']],
    ['white space as a browser shows it', '<p>  One\n\t two <b> three</b> </p>', ['paragraph: One two three']],
    ['preformatted text', '<pre>One\n  two</pre>', ['paragraph: One⏎  two']],
    [
      'a table for layout',
      '<table><tr><td><h1>Pier</h1><p>Text</p></td><td>Side</td></tr></table>',
      ['heading 1: Pier', 'paragraph: Text', 'paragraph: Side'],
    ],
    [
      'empty cells',
      '<table><caption>Boats</caption><tr><td>Heron</td><td></td><td>4</td></tr></table>',
      ['caption: Boats', 'tableRow: Heron | | 4'],
    ],
    ['exponents and notes', '<p>40 km<sup>2</sup>, in 1921.<sup>3</sup></p>', ['paragraph: 40 km², in 1921.³']],
    [
      'scripts in odd places',
      '<p>a<script>x()</script>b<template>c</template><noscript>d</noscript></p>',
      ['paragraph: ab'],
    ],
    ['a page without words', '<div></div>', []],
  ])('%s', async (_name, body, blocks) => {
    expect(outline(await read(body))).toEqual(blocks);
  });

  test('a declared encoding', async () => {
    const html = '<html><head><meta charset="windows-1252"><title>x</title></head><body><p>Caf\u00e9</p></body></html>';
    expect((await readHtml(new Uint8Array(Buffer.from(html, 'latin1')))).text).toBe('Café');
  });
});

describe('hostile pages', () => {
  test.each<[what: string, page: (count: number) => string, short: number]>([
    ['boxes, one inside another', (count) => `${'<div>'.repeat(count)}deep${'</div>'.repeat(count)}`, 2250],
    ['boxes that never close', (count) => `${'<div>'.repeat(count)}deep`, 2250],
    ['paragraphs in a row', (count) => '<p>deep</p>'.repeat(count), 5_000],
    ['nested tables', (count) => `${'<table><tr><td>'.repeat(count)}deep`, 500],
    ['nested lists', (count) => `${'<ul><li>'.repeat(count)}deep`, 2250],
    ['nested quotations and marks', (count) => `${'<blockquote><b><i>'.repeat(count)}deep`, 500],
    [
      'a great many attributes',
      (count) => `<p ${Array.from({ length: count }, (_, at) => `a${at}=1`).join(' ')}>deep</p>`,
      4_000,
    ],
  ])('are read with work in proportion to their length: %s', async (_what, page, short) => {
    const readDeep = async (count: number) => expect((await read(page(count))).text).toContain('deep');
    expect(await growthOf(readDeep, short)).toBeLessThan(LESS_THAN_THE_SQUARE);
  });

  test.each<[what: string, page: (count: number) => string]>([
    ['boxes', (count) => '<div>'.repeat(count)],
    ['boxes that close', (count) => `${'<div>'.repeat(count)}deep${'</div>'.repeat(count)}`],
    ['broken tags', (count) => '<a <b '.repeat(count)],
  ])('a hundred thousand %s are reported with work in proportion to their length', async (_what, page) => {
    const report = (count: number) => expect(read(page(count))).rejects.toThrow('is nested too deeply');
    expect(await growthOf(report, 25_000)).toBeLessThan(LESS_THAN_THE_SQUARE);
  });

  test('any markup is read without an error, into blocks in order', async () => {
    const piece = fc.constantFrom(
      ...'html body p div table tr td th ul li blockquote h1 pre br sup a figure figcaption script style head'
        .split(' ')
        .flatMap((name) => [`<${name}>`, `</${name}>`]),
      '<',
      '>',
      '&',
      '<!--',
      '-->',
      ' ',
      'pier',
      'e\u0301',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, piece, fc.string()), { maxLength: 60 }), async (pieces) => {
        const { text, blocks } = await read(pieces.join(''));
        let end = 0;
        for (const block of blocks) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 150 },
    );
  });
});
