import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { DEFAULT_READING_LIMITS } from '../../src/reading/apart/readingLimits.ts';
import { TextReader } from '../../src/reading/apart/textReader.ts';
import { PLAIN_READING } from '../../src/reading/fileReader.ts';

const reader = new TextReader(DEFAULT_READING_LIMITS, PLAIN_READING);
afterAll(() => reader.close());

const read = (name: string, text: string | Uint8Array) => reader.read({ name, bytes: Buffer.from(text) });

describe('the text of a file that came with a call', () => {
  it('is that which the reader of its format reads, however short', async () => {
    expect(await read('note.txt', 'No.')).toBe('No.');
    const page = '<html><body><h1>Ferry</h1><p>The <b>Petrel</b> sailed late.</p><script>x()</script></body></html>';
    expect(await read('page.html', page)).toBe('Ferry\n\nThe Petrel sailed late.');
  });

  it.each([
    ['of no kind that is read', 'tool.exe', 'MZ', /^“tool\.exe” /],
    ['empty', 'note.txt', '', /^“note\.txt” is empty\.$/],
    ['broken', 'letter.docx', 'not a Word file', /^“letter\.docx” is named \.docx but is not a Word file/],
    ['without words', 'note.txt', '… — …', /^“note\.txt” /],
  ])('is refused in words if the file is %s', async (_what, name, text, words) => {
    await expect(read(name, text)).rejects.toThrow(UserError);
    await expect(read(name, text)).rejects.toThrow(words);
  });
});
