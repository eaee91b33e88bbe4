import { describe, expect, test } from 'vitest';
import { readWebArchive } from '../../../src/reading/mail/webArchive.ts';
import { mailFixture } from '../../fixtures/mailFixture.ts';

const STORY =
  '<html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1><p>The harbour master of Toravn closed the south pier on Monday, and nobody was told of it before the first ferry had left.</p><p>He said that the planks were rotten, and that no boat would land there before May.</p></article></body></html>';
const page = (body: string | Uint8Array, charset = 'utf-8') => ({
  type: `text/html; charset=${charset}`,
  body,
  headers: { 'Content-Location': 'https://larkhaven.example/pier' },
  encoding: 'quoted-printable' as const,
});
const frame = {
  type: 'text/html',
  body: '<p>Buy our boats, the best boats of the coast, today and only today.</p>',
  headers: { 'Content-Location': 'cid:frame-1@mhtml.blink' },
};

describe('a saved web page', () => {
  test('is its root page, without the frames of advertisers', async () => {
    const bytes = mailFixture(
      { type: 'multipart/related; type="text/html"', body: [page(STORY), frame] },
      { From: '<Saved by Blink>', Subject: 'Pier closed - Larkhaven News', To: '' },
    );
    const { text, metadata, notes } = await readWebArchive(bytes);
    expect(text).toContain('The harbour master of Toravn');
    expect(text).not.toContain('Buy our boats');
    expect(metadata).toMatchObject({ title: 'Pier closed', url: 'https://larkhaven.example/pier' });
    expect(metadata.published).toBeUndefined();
    expect(notes).toContainEqual({ kind: 'unreadParts', count: 1 });
  });

  test('whose root page is named and not the first', async () => {
    const root = { ...page(STORY), headers: { ...page(STORY).headers, 'Content-ID': '<root@x>' } };
    const bytes = mailFixture({ type: 'multipart/related; start="<root@x>"', body: [frame, root] });
    expect((await readWebArchive(bytes)).text).toContain('The harbour master');
  });

  test('in an encoding that only its part names', async () => {
    const body = Buffer.from(STORY.replace('harbour master', 'Hafenmeister M\u00fcller'), 'latin1');
    const bytes = mailFixture({ type: 'multipart/related', body: [page(body, 'iso-8859-1')] });
    expect((await readWebArchive(bytes)).text).toContain('Hafenmeister Müller');
  });

  test('of one part', async () => {
    expect((await readWebArchive(mailFixture(page(STORY)))).text).toContain('The harbour master');
  });

  test('without a page is told', async () => {
    await expect(readWebArchive(mailFixture({ type: 'text/plain', body: 'words' }))).rejects.toThrow('no web page');
  });
});
