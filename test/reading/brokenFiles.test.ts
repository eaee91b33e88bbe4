import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Paragraph } from 'docx';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listDossiers } from '../../src/reading/folder.ts';
import { UnreadableFile } from '../../src/reading/unreadableFile.ts';
import { docxFixture } from '../fixtures/docxFixture.ts';
import { pdfFixture } from '../fixtures/pdfFixture.ts';
import { prose } from '../fixtures/prose.ts';
import { readDocument, reasonFor } from '../fixtures/readFixture.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 5) * 31) % 256);
const pdf = () => pdfFixture((page) => page.text(prose(1)));
const word = () => docxFixture({ sections: [{ children: [new Paragraph(prose(1))] }] });

/** A red dot, the smallest picture that a page can show. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

async function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Sets the flag of an encrypted entry in every record of an archive. */
function marked(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  for (let at = 0; at + 10 < file.length; at += 1) {
    if (file.readUInt32LE(at) === 0x02014b50) file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8);
  }
  return file;
}

// A library that prints to the console would write into the bot's log, or into the answer of the command line.
const printed: unknown[] = [];
beforeEach(() => {
  printed.length = 0;
  for (const name of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => {
      printed.push(parts);
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(printed).toEqual([]);
});

describe('a file that cannot be read is listed with what to do', () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string | RegExp]>([
    [
      'a text of almost nothing',
      'a.txt',
      () => utf8('Pier closed.'),
      'has almost no text (10 letters); remove it, or add its text',
    ],
    ['white space', 'a.txt', () => utf8(' \n\t \n'), /^has no text/u],
    [
      'a page of markup alone',
      'a.html',
      () => utf8('<html><body><script>var manyLettersInAScript = 1</script></body></html>'),
      /^has no text/u,
    ],
    ['Markdown of marks alone', 'a.md', () => utf8('# \n\n---\n\n> \n'), /^has no text/u],
    [
      'binary data named .txt',
      'a.txt',
      () => noise(3000),
      /^(?:is binary data|has an unknown text encoding|seems to be encoded)/u,
    ],
    ['a PDF named .txt', 'a.txt', pdf, 'is named as text but is a PDF; give it the extension of its real type'],
    [
      'a Word file named .html',
      'a.html',
      word,
      'is named as text but is a ZIP archive; give it the extension of its real type',
    ],
    [
      'Rich Text named .txt',
      'a.txt',
      () => utf8(`{\\rtf1\\ansi ${prose(1)}}`),
      'is named as text but is Rich Text; name it .rtf',
    ],
    [
      'Rich Text named .html',
      'a.html',
      () => utf8(`{\\rtf1\\ansi ${prose(1)}}`),
      'is named as text but is Rich Text; name it .rtf',
    ],
    [
      'a web page named .txt',
      'a.txt',
      () => utf8(`\ufeff\n<!DOCTYPE html>\n<p>${prose(1)}`),
      'is named as text but is a web page; name it .html',
    ],
    [
      'noise named .pdf',
      'a.pdf',
      () => noise(3000),
      'is named .pdf but is not a PDF file; download or export it again',
    ],
    [
      'a text named .pdf',
      'a.pdf',
      () => utf8(prose(1)),
      'is named .pdf but is not a PDF file; download or export it again',
    ],
    [
      'noise with the head of a PDF',
      'a.pdf',
      () => Buffer.concat([utf8('%PDF-1.7\n'), noise(3000)]),
      'is incomplete: its end is missing; download or export it again',
    ],
    [
      'noise with head and end of a PDF',
      'a.pdf',
      () => Buffer.concat([utf8('%PDF-1.7\n'), noise(3000), utf8('\n%%EOF')]),
      'is broken or incomplete; download or export it again',
    ],
    [
      'a PDF cut in half',
      'a.pdf',
      async () => (await pdf()).subarray(0, 900),
      'is incomplete: its end is missing; download or export it again',
    ],
    [
      'an encrypted PDF',
      'a.pdf',
      () => pdfFixture((page) => page.text(prose(1)), { userPassword: 'rope', ownerPassword: 'knot' }),
      'is encrypted; save a copy without a password',
    ],
    [
      'a scan',
      'a.pdf',
      () => pdfFixture((page) => page.image(dot, 0, 0, { width: 500 })),
      'has no text: page 1 is a picture; set TEXT_RECOGNITION=on to recognise its text',
    ],
    ['a PDF of empty pages', 'a.pdf', () => pdfFixture((page) => page.addPage()), 'has no text on any page'],
    [
      'a PDF of two words',
      'a.pdf',
      () => pdfFixture((page) => page.text('Pier closed')),
      'has almost no text (10 letters); remove it, or add its text',
    ],
    [
      'noise named .docx',
      'a.docx',
      () => noise(3000),
      'is named .docx but is not a Word file; download or export it again',
    ],
    [
      'an encrypted Word file',
      'a.docx',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(3000)]),
      'is encrypted, or is an old Word file; save it as .docx without a password',
    ],
    [
      'an archive with encrypted entries',
      'a.docx',
      async () => marked(await word()),
      'is encrypted; save it without a password',
    ],
    [
      'a Word file cut in half',
      'a.docx',
      async () => (await word()).subarray(0, 2000),
      'is broken or incomplete; download or export it again',
    ],
    [
      'an archive that is no Word file',
      'a.docx',
      () => zip({ 'a.xml': '<a/>' }),
      'is a ZIP archive but not a Word document; save it as .docx from a word processor',
    ],
    [
      'a Word file with broken XML',
      'a.docx',
      () => zip({ 'word/document.xml': '<w:document' }),
      'is broken or incomplete; download or export it again',
    ],
    [
      'an archive that unpacks to hundreds of megabytes',
      'a.docx',
      () => zip({ 'word/document.xml': new Uint8Array(201 * 1024 * 1024) }),
      /^unpacks to more than \d+ MB, far more than a text; remove it$/u,
    ],
    [
      'Markdown nested beyond reason',
      'a.md',
      () => utf8(`${'> '.repeat(20_000)}deep ${prose(1)}`),
      /^nests lists or quotations too deeply/u,
    ],
  ])('%s', async (_name, file, make, reason) => {
    expect(await reasonFor(file, await make())).toMatch(reason);
  });

  test('a file that goes between listing and reading', async () => {
    await withFolder({ 'a.txt': prose(1) }, async (directory) => {
      const [found] = (await listDossiers(directory))[0]?.files ?? [];
      if (found === undefined) throw new Error('a.txt was not found');
      await expect(readDocument({ ...found, path: join(directory, 'gone.txt') })).rejects.toThrow(UnreadableFile);
    });
  });

  // Root may read everything, so that there is nothing to refuse.
  test.skipIf(process.getuid?.() === 0)('a file that may not be opened', async () => {
    await withFolder({ 'a.txt': prose(1) }, async (directory) => {
      await chmod(join(directory, 'a.txt'), 0);
      const [found] = (await listDossiers(directory))[0]?.files ?? [];
      if (found === undefined) throw new Error('a.txt was not found');
      await expect(readDocument(found)).rejects.toThrow(
        'cannot be opened by the bot; give the bot the right to read it',
      );
    });
  });
});

describe('any bytes under any name are read or reported, never an error of another kind', () => {
  test.each(['a.txt', 'a.md', 'a.html', 'a.pdf', 'a.docx'])('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        expect(typeof (await reasonFor(name, bytes))).toBe('string');
      }),
      { numRuns: 40 },
    );
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    ['a.pdf', pdf],
    ['a.docx', word],
  ])('a true %s with a stretch of it changed', async (name, make) => {
    const original = await make();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(original.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        async (at, patch) => {
          const bytes = original.slice();
          bytes.set(patch.subarray(0, bytes.length - at), at);
          expect(typeof (await reasonFor(name, bytes))).toBe('string');
        },
      ),
      { numRuns: 40 },
    );
  });
});
