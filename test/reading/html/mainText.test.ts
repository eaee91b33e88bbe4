import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/reading/html/html.ts';
import { outline } from '../../fixtures/readFixture.ts';
import { NEWS, plainPage, sitePage } from '../../fixtures/webPages.ts';

const read = (source: string) => readHtml(new TextEncoder().encode(source));
const news = NEWS.map((text) => `paragraph: ${text}`);
const title = 'heading 1: Landing closed';

describe('the text of a page of a site', () => {
  test('menus, cookies, share bars, lists of articles and feet are left out', async () => {
    expect(outline(await read(sitePage('')))).toEqual([title, ...news]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'a pull quote',
      '<blockquote class="pullquote">A short pull quote.</blockquote><p>It ends here, with a last paragraph of the text.</p>',
      ['blockQuotation: A short pull quote.', 'paragraph: It ends here, with a last paragraph of the text.'],
    ],
    [
      'a box with facts',
      '<aside class="infobox"><h3>The landing</h3><p>Built in 1902, it has been closed three times in the last twenty years.</p></aside>',
      ['heading 3: The landing', 'paragraph: Built in 1902, it has been closed three times in the last twenty years.'],
    ],
    [
      'a table',
      '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2020</td><td>12</td></tr></table>',
      ['tableHead: Year | Boats', 'tableRow: 2020 | 12'],
    ],
    [
      'entries with their times',
      '<div class="entry"><time>10:15</time><p>The doors open and the first people come in.</p></div><div class="entry"><time>10:40</time><p>The vote begins.</p></div>',
      [
        'paragraph: 10:15',
        'paragraph: The doors open and the first people come in.',
        'paragraph: 10:40',
        'paragraph: The vote begins.',
      ],
    ],
  ])('%s in it is kept', async (_what, more, blocks) => {
    expect(outline(await read(sitePage(more)))).toEqual([title, ...news, ...blocks]);
  });

  test('the lead in the head and who wrote it are kept', async () => {
    const head =
      '<div class="top"><header><h1>Landing closed</h1><p class="lead">Nine agreed and one did not; two were ill.</p><p class="byline">By Runa Kestel</p></header></div>';
    expect(outline(await read(sitePage('', { head })))).toEqual([
      title,
      'paragraph: Nine agreed and one did not; two were ill.',
      'paragraph: By Runa Kestel',
      ...news,
    ]);
  });

  test('of a forum, each message is kept with who wrote it', async () => {
    const messages = [
      ['Elin', NEWS[0]],
      ['Runa', NEWS[1]],
      ['Elin', 'Thanks to both.'],
    ] as const;
    const thread = messages.map(
      ([who, text]) =>
        `<div class="topic-post"><div class="names"><span class="username"><a href="#">${who}</a></span></div><div class="cooked"><p>${text}</p></div></div>`,
    );
    const page = `<html><head><script src="a.js"></script></head><body><nav><a href="/">Home</a></nav><div id="main"><h1>Landing closed</h1>${thread.join('')}</div></body></html>`;
    expect(outline(await read(page))).toEqual([
      title,
      ...messages.flatMap(([who, text]) => [`paragraph: ${who}`, `paragraph: ${text}`]),
    ]);
  });

  test.each(['modal-enabled', 'content with-sidebar', 'gdpr-article', 'promo share', 'newsletter-layout', 'menu'])(
    'a class does not wipe it: %s',
    async (article) => {
      expect(outline(await read(sitePage('', { article })))).toEqual([title, ...news]);
    },
  );
});

describe('a page that belongs to no site is kept whole', () => {
  test('a thread from its first message on', async () => {
    const message = (who: string, text: string) =>
      `<div class="message"><div class="message__author">${who}</div><div class="message__text">${text}</div></div>`;
    const page = `<h1>Channel</h1>${message('Elin', NEWS[0])}${message('Runa', NEWS[1])}${message('Elin', 'Yes.')}`;
    expect(outline(await read(page))).toEqual([
      'heading 1: Channel',
      'paragraph: Elin',
      news[0],
      'paragraph: Runa',
      news[1],
      'paragraph: Elin',
      'paragraph: Yes.',
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'comments below',
      plainPage('').replace('</article>', '</article><section class="comments"><p>pim77: far too steep</p></section>'),
      [title, ...news, 'paragraph: pim77: far too steep'],
    ],
    [
      'short dated statements',
      '<h1>Of the council</h1><div><h3>4 May</h3><p>We meet.</p></div><div><h3>5 May</h3><p>We have met.</p></div>',
      [
        'heading 1: Of the council',
        'heading 3: 4 May',
        'paragraph: We meet.',
        'heading 3: 5 May',
        'paragraph: We have met.',
      ],
    ],
    [
      'text in an aside',
      `<div class="cookie-bar"><p>We use cookies.</p></div><aside class="main-col"><h1>Landing closed</h1><p>${NEWS[0]}</p><p>${NEWS[1]}</p></aside>`,
      [title, ...news],
    ],
    [
      'columns made by a table',
      `<table><tr><td class="sidebar"><a href="/">Home</a></td><td><h1>Landing closed</h1><p>${NEWS[0]}<p>${NEWS[1]}</td></tr></table>`,
      [title, ...news],
    ],
    [
      'names of rules for privacy',
      `<main><h2 id="gdpr-Title">How</h2><p class="gdpr-Paragraph">${NEWS[0]}</p><p class="gdpr-Paragraph">${NEWS[1]}</p></main>`,
      ['heading 2: How', ...news],
    ],
  ])('%s', async (_what, page, blocks) => {
    expect(outline(await read(page))).toEqual(blocks);
  });
});
