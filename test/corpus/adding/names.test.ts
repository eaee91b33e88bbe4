import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionOf } from '../../../src/corpus/adding/contentType.ts';
import { freeName, safeFileName } from '../../../src/corpus/adding/fileName.ts';
import { isPrivateAddress } from '../../../src/corpus/adding/privateAddress.ts';
import { isDocumentName } from '../../../src/reading/folder.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a name of a file from outside', () => {
  it.each([
    ['report.pdf', '.pdf', 'report.pdf'],
    ['../../etc/passwd', '.txt', 'passwd.txt'],
    ['C:\\Users\\ada\\notes.txt', '.txt', 'notes.txt'],
    ['.hidden.txt', '.txt', 'hidden.txt'],
    ['people.yaml', '.txt', 'people.txt'],
    ['report.pdf.meta.json', '.json', 'document-report.pdf.meta.json'],
    ['CON.txt', '.txt', 'CON-document.txt'],
    ['a<b>:"c|d?*.txt', '.txt', 'a b c d.txt'],
    ['gpj.\u202Etxt.pdf', '.pdf', 'gpj. txt.pdf'],
    ['   .txt', '.txt', 'txt.txt'],
    ['...', '.txt', 'document.txt'],
    ['', '.txt', 'document.txt'],
    ['Ünïcode ¶.docx', '.docx', 'Ünïcode ¶.docx'],
  ])('%j with %s becomes %j', (given, extension, name) => {
    expect(safeFileName(given, extension)).toBe(name);
  });

  it('is one part of a path, readable and short, whatever was given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('.txt', '.pdf', '.json'),
        (given, extension) => {
          const name = safeFileName(given, extension);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
          expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(name.isWellFormed()).toBe(true);
          expect(isDocumentName(name)).toBe(true);
          expect(name.endsWith(extension)).toBe(true);
          expect(name.trim()).toBe(name);
        },
      ),
    );
  });

  it('gets a number if it is taken, in whatever capitals', () => {
    expect(freeName('Log.txt', new Set(['log.TXT', 'Log (2).txt']))).toBe('Log (3).txt');
    expect(freeName('Log.txt', new Set())).toBe('Log.txt');
  });
});

describe('the type of a file', () => {
  it.each([
    ['a.txt', '%PDF-1.7', '.pdf'],
    ['a.pdf', 'plain words', '.txt'],
    ['a', 'plain words', '.txt'],
    ['a.docx', 'PK\u0003\u0004…word/document.xml', '.docx'],
    ['a.zip', 'PK\u0003\u0004…word/document.xml', '.docx'],
    ['a.bin', 'PK\u0003\u0004…xl/workbook.xml', '.xlsx'],
    ['a.bin', 'PK\u0003\u0004…other', '.zip'],
    ['a.bin', '<!DOCTYPE html><p>words', '.html'],
    ['a.md', '# Words', '.md'],
    ['a.csv', 'a,b\n1,2', '.csv'],
    ['a.exe', 'MZ\u0000\u0000', null],
  ])('of %s that begins %j is %s', (name, content, extension) => {
    expect(extensionOf(name, bytes(content))).toBe(extension);
  });
});

describe('an address of a private network', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '100.64.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '0.0.0.0',
    'not an address',
  ])('is %s', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['93.184.215.14', '2606:4700::1111'])('is not %s', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});
