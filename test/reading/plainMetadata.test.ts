import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeople } from '../../src/corpus/parsePeople.ts';
import { inline } from '../../src/discord/rendering/escape.ts';
import type { ReadContent } from '../../src/dossier/document.ts';
import { fileReader, PLAIN_READING } from '../../src/reading/fileReader.ts';
import { UnreadableFile } from '../../src/reading/unreadableFile.ts';
import { plainLine } from '../../src/text/plainCharacters.ts';
import { docxFixture } from '../fixtures/docxFixture.ts';
import { plainMail } from '../fixtures/mailFixture.ts';
import { readFixture } from '../fixtures/readFixture.ts';

const TEXT = 'The harbour office closed the south pier in the autumn, and told nobody in writing.';
const HOSTILE = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\u001b[2J',
  '\u0007',
  '\u202e',
  '\u2066',
  '\u0085',
  '\ufeff',
  '\u009b',
  '\r\n',
];
const UNSHOWABLE = /[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;
const anyName = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('Ada', 'Quill', ' ', 'é', '中', '👍', '/', '.')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Characters as references of HTML and XML, which may name any number. */
const references = (text: string): string => [...text].map((one) => `&#${one.codePointAt(0)};`).join('');
const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each format with a title, an author and a source that hold some text. */
const FORMATS: Readonly<
  Record<string, (name: string) => readonly [file: string, data: Uint8Array] | Promise<readonly [string, Uint8Array]>>
> = {
  'front matter': (name) => [
    'a.md',
    bytes(
      `---\ntitle: ${JSON.stringify(`T${name}`)}\nauthor: ${JSON.stringify(`A${name}`)}\nsource: ${JSON.stringify(`S${name}`)}\n---\n\n${TEXT}`,
    ),
  ],
  'a page': (name) => [
    'a.html',
    bytes(
      `<html><head><title>T${references(name)}</title><meta name="author" content="A${references(name)}"></head><body><p>${TEXT}</p></body></html>`,
    ),
  ],
  'a mail': (name) => [
    'a.eml',
    plainMail(TEXT, { Subject: encoded(`T${name}`), From: `${encoded(`A${name}`)} <ada@quay.example>` }),
  ],
  'a Word file': async (name) => [
    'a.docx',
    await docxFixture({ title: plainXml(`T${name}`), creator: plainXml(`A${name}`), sections: [] }),
  ],
  'the name of a file': (name) => [`2021-03-04 ${name.replaceAll('/', '')}.txt`, bytes(TEXT)],
  'an empty name': (name) => [`${name.replace(/[^\u0080-\u009f\u202e]/gu, '')}.txt`, bytes(TEXT)],
};

/** XML cannot have these characters, whatever its writer does. */
function plainXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\p{Cs}\u0000-\u0008\u000b-\u001f]/gu, '');
}

function shownBeside({ metadata, notes = [], asides = [] }: ReadContent): readonly string[] {
  return [
    ...Object.values(metadata),
    ...notes.flatMap(({ names = [] }) => names),
    ...asides.flatMap(({ author = '' }) => author),
  ];
}

describe('what is shown of a document beside its text can be shown', () => {
  const { readBytes } = fileReader(PLAIN_READING);

  test.each(Object.entries(FORMATS))('in %s', async (_format, fileWith) => {
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const [file, data] = await fileWith(name);
        for (const { outcome } of await readBytes(file, data)) {
          if ('reason' in outcome) expect(outcome.reason).not.toMatch(UNSHOWABLE);
          if (!('content' in outcome)) continue;
          expect(outcome.content.metadata.title).not.toBe('');
          for (const shown of shownBeside(outcome.content)) expect(shown).not.toMatch(UNSHOWABLE);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('in a sidecar', async () => {
    const name = `Ada${HOSTILE.join('')} Quill`;
    const sidecar = JSON.stringify({ title: name, source: name, author: [name, 'Bo'] });
    const { metadata } = await readFixture('a.txt', TEXT, { 'a.meta.json': sidecar });
    expect(metadata).toMatchObject({
      title: plainLine(name),
      source: plainLine(name),
      author: `${plainLine(name)}, Bo`,
    });
    for (const shown of Object.values(metadata)) expect(shown).not.toMatch(UNSHOWABLE);
  });

  test('in people.yaml', () => {
    const { corrections } = parsePeople(
      'same:\n  - ["Ada\\u0000 Quill", "A. \\u202eQuill"]\npreferred:\n  "Ada\\u0007 Q": "Ada\\ud800 Quill"\n',
    );
    expect(corrections.same).toEqual([['Ada Quill', 'A. Quill']]);
    expect(corrections.preferred).toEqual({ 'Ada Q': 'Ada Quill' });
  });

  test('in the reason why a file is not read', () => {
    expect(new UnreadableFile(`is “a\u0000\u001b[2J\ud800b”`).message).toBe('is “a[2Jb”');
  });

  test('in a name within a line of the bot on Discord', () => {
    expect(inline('a\u0000\ud800\u001bb')).toBe('ab');
  });
});
