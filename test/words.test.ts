import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/text/fold.ts';
import type { SourceFile } from './imports.ts';
import { literalsOf } from './literals.ts';
import { vocabularyOf, wordFaultsOf, wordsOfPattern } from './words.ts';

const root = join(import.meta.dirname, '..');
const files: readonly SourceFile[] = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.tsx?$/u.test(path))
    .map((path) => [folder, ...path.split(sep)].join('/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
);
const vocabulary = vocabularyOf(files.filter(({ path }) => path.startsWith('src/languages/')));

describe('the words of human languages', () => {
  it('are in src/languages/ and nowhere else', () => {
    expect(wordFaultsOf(files, vocabulary)).toEqual([]);
  });

  it('are known from the tables there', () => {
    for (const word of ['whom', 'niemand', 'cuando', 'сколько', 'متى', 'hangi', '多少'])
      expect(vocabulary).toContain(fold(word));
  });
});

describe('the check of words', () => {
  const faultsOf = (text: string, path = 'src/search/example.ts') => wordFaultsOf([{ path, text }], vocabulary);

  it.each([
    ['a word of another script', `const word = 'ферма';`],
    ['a word with an accent', `const word = 'otoño';`],
    ['the same, escaped', `const word = 'oto\\u00f1o';`],
    ['letters in a template', `const word = \`\${start}時\`;`],
    ['letters in a class of a pattern', 'const pattern = /[年月]/u;'],
    ['words in a pattern', 'const pattern = /\\b(?:while|until)\\b/iu;'],
    ['words beside escapes and properties', 'const pattern = /\\p{Lu}\\s+said\\b/u;'],
    ['words in the source of a pattern', `const pattern = new RegExp('seldom', 'u');`],
    ['words in a part of one', `const LEADING = '(?:before|after)\\\\s';`],
    ['words in alternatives', `const LEADING = 'before|after';`],
    ['words in a template of a pattern', `const pattern = new RegExp(\`^(?:\${most})never$\`, 'u');`],
    ['words in a sum of strings', `const LEADING = 'before|' + 'after';`],
    ['words beside a type', `const pattern = /seldom/u as RegExp;`],
    ['a list of words', `const SMALL = ['the', 'and', 'but'];`],
    ['a set of words', `const SMALL = new Set(['the', 'and', 'but']);`],
    ['words of a string', `const SMALL = new Set('the and but'.split(' '));`],
    ['words of a sum of strings', `const SMALL = ('the and ' + 'but').split(' ');`],
    ['a list of words typed as strings', `const SMALL: readonly string[] = ['the', 'and', 'but'];`],
    ['words of a call', `const SMALL = wordsFrom(['the', 'and', 'but']);`],
  ])('finds %s', (_what, text) => {
    expect(faultsOf(text)).toHaveLength(1);
  });

  it.each([
    ['identifiers', `const kind = 'duration';`],
    ['a union of identifiers', `const KINDS = ['before', 'after', 'until'] as const;`],
    ['a list typed as a union', `const KINDS: readonly Kind[] = ['before', 'after', 'until'];`],
    ['a set typed as a union', `const KINDS: ReadonlySet<Kind> = new Set(['before', 'after', 'until']);`],
    ['an enumeration of a schema', `const kind = z.enum(['before', 'after', 'until']);`],
    ['types', `type Kind = 'before' | 'after' | 'until' | 'año';`],
    ['comments', `// el otoño\n/* осень */\nconst a = 1;`],
    ['imports', `import { seldom } from './the/and/but.ts';`],
    ['marks', `const MARKS = '“”‘’…—؟、。';`],
    ['the apostrophe that Unicode counts as a letter', "const MARKS = /['’ʼ]/u;"],
    [
      'escapes, properties and names of groups',
      'const pattern = /(?<year>\\d{4})\\k<year>\\p{Script=Arabic}\\u{1f600}\\bx/u;',
    ],
    ['classes of ASCII letters', 'const pattern = /^[a-z]+[aeiou]$/iu;'],
    ['flags', `const pattern = new RegExp(source, 'giu');`],
    ['tokens of protocols', 'const pattern = /^https?:/iu;'],
    ['prose, which another rule may look at', `const words = 'Nothing in the dossier says so.';`],
    ['alternatives in prose', `const help = 'Write a | b to search for either.';`],
    ['names that the tables do not have', `const FIELDS = ['zxcv', 'qwrt', 'plmk'];`],
  ])('passes %s', (_what, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('says where the word belongs', () => {
    expect(faultsOf(`\nconst word = 'ферма';`)).toEqual([
      'src/search/example.ts:2 has letters outside ASCII (ферма): a word of a human language belongs in src/languages/<tag>/, a table of letters in src/languages/scripts/; ask languageOf(tag) or go over LANGUAGES',
    ]);
  });

  it('leaves the languages their words, and formats theirs', () => {
    expect(faultsOf(`const word = 'ферма';`, 'src/languages/ru/example.ts')).toEqual([]);
    expect(faultsOf('const pattern = /^(?:header|footer)$/u;', 'src/reading/html/example.ts')).toEqual([]);
  });

  it('takes a pattern apart', () => {
    expect(wordsOfPattern('(?<!\\p{L})(?:colou?r|(?<name>gr[ae]y)|\\bhttps?)$')).toEqual(['colou', 'gr']);
  });

  it('reads every literal of a file once, with its line', () => {
    const text = `const a = 'one';\nconst b = ['two', 'three'];\nconst c = /four/u;\n\nconst d = \`five\${'six'}\`;`;
    expect(literalsOf({ path: 'a.ts', text }).map(({ kind, text: words, line }) => [kind, words, line])).toEqual([
      ['text', 'one', 1],
      ['list', 'two three', 2],
      ['text', 'two', 2],
      ['text', 'three', 2],
      ['pattern', 'four', 3],
      ['text', 'five\u0000', 5],
      ['text', 'six', 5],
    ]);
  });
});
