import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../src/contract/checkOptions.ts';
import type { AttachmentOption, CommandOption } from '../../src/contract/option.ts';
import { takeFiles } from '../../src/contract/takeFiles.ts';
import { UserError } from '../../src/errors.ts';

const LETTER: AttachmentOption = {
  name: 'letter',
  description: 'a letter',
  type: 'attachment',
  max: 10,
  as: 'text',
  longest: 4,
};
const PICTURE: AttachmentOption = {
  name: 'picture',
  description: 'a picture',
  type: 'attachment',
  max: 10,
  as: 'bytes',
};
const NOTE: CommandOption = { name: 'note', description: 'a note', type: 'text' };
const OPTIONS = [LETTER, PICTURE, NOTE];

const read = async ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString();
const file = (name: string, text: string) => async () => ({ name, bytes: Buffer.from(text) });
const take = (files: Parameters<typeof takeFiles>[3], given = {}) => takeFiles('post', OPTIONS, given, files, read);

describe('the files of a call', () => {
  it('are their text or their bytes, as the option asks for', async () => {
    const taken = await take({ letter: file('a.txt', 'Dear'), picture: file('b.png', 'x') }, { note: 'n' });
    expect(taken).toEqual({
      note: 'n',
      letter: { name: 'a.txt', text: 'Dear', skipped: 0 },
      picture: { name: 'b.png', bytes: Buffer.from('x') },
    });
    expect(checkOptions('post', OPTIONS, taken)).toEqual(taken);
  });

  it('are cut to the longest text, and never inside a character', async () => {
    expect(await take({ letter: file('a.txt', 'abcdef') })).toEqual({
      letter: { name: 'a.txt', text: 'abcd', skipped: 2 },
    });
    expect(await take({ letter: file('a.txt', 'abc😀') })).toEqual({
      letter: { name: 'a.txt', text: 'abc', skipped: 2 },
    });
  });

  it('are refused if they are too large, before they are read', async () => {
    const large = take({ letter: file('a.txt', 'x'.repeat(11)) });
    await expect(large).rejects.toThrow(UserError);
    await expect(large).rejects.toThrow(/^“a\.txt” is too large/);
  });

  it('are refused for an option that takes none, and an option that takes one refuses anything else', async () => {
    await expect(take({ note: file('a.txt', 'x') })).rejects.toThrow('/post note takes no file');
    await expect(take({ other: file('a.txt', 'x') })).rejects.toThrow('/post other takes no file');
    expect(() => checkOptions('post', OPTIONS, { letter: 'a.txt' })).toThrow('/post letter needs a file');
    expect(() => checkOptions('post', OPTIONS, { note: { name: 'a', text: 'b', skipped: 0 } })).toThrow(
      'takes no file',
    );
    const bytes = { name: 'a.txt', bytes: Buffer.from('x') };
    expect(() => checkOptions('post', OPTIONS, { letter: bytes })).toThrow('/post letter needs a file');
  });
});
