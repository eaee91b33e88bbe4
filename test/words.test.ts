import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/list.ts';
import { FORMER_NAMES } from '../src/contract/formerNames.ts';
import { fold } from '../src/text/fold.ts';
import type { SourceFile } from './imports.ts';
import { GAP, literalsOf } from './literals.ts';
import { sentenceFaultsOf } from './sentences.ts';
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

/** Names of calls, such as `briefing show`, also after a command that is filled in. */
const calls = commands.flatMap(({ name, subcommands = [] }) =>
  subcommands.flatMap((one) => [`${name} ${one.name}`, `${GAP} ${one.name}`]),
);

describe('the bot’s own words', () => {
  it('are in src/wording/ and nowhere else', () => {
    expect(sentenceFaultsOf(files, [...calls, ...FORMER_NAMES])).toEqual([]);
  });
});

describe('the check of sentences', () => {
  const faultsOf = (text: string, path = 'src/search/example.ts') => sentenceFaultsOf([{ path, text }], calls);

  it.each([
    ['a note', `const note = 'No passage matches.';`],
    ['a note in a template', `const note = \`\${count} passages fit\`;`],
    ['a word beside what is filled in', `const note = \`by \${speaker}\`;`],
    ['both halves of a choice as one sum', `const note = 'No passage ' + 'fits.';`],
    ['an error that people see', `throw new UserError('Write a word.');`],
    ['a description', `const command = { description: 'Find passages by words' };`],
    ['a sentence in an object that is constant', `const WORDS = { none: 'No passage matches.' } as const;`],
    ['words between tags', `const html = \`<p class="note">As it was pinned: \${words}</p>\`;`],
  ])('finds %s', (_what, text) => {
    expect(faultsOf(text)).toHaveLength(1);
  });

  it.each([
    ['an error for whoever mends the bot', `throw new Error('the table is cut off');`],
    ['a line of the log', `log.warn({ err }, 'the index could not be read');`],
    ['the description of a field', `const schema = z.string().describe('the words that were typed');`],
    ['a member of a union', `type State = 'document gone' | 'removed';\nconst state = 'document gone';`],
    ['a member of an enumeration', `const schema = z.enum(['name variant']);\nconst label = 'name variant';`],
    ['a member of a constant list', `const LABELS = ['name variant'] as const;\nconst label = 'name variant';`],
    ['the name of a call', `post('digest show');`],
    ['the name of a call after a command', `findCall(\`\${command} add\`);`],
    ['a word alone', `const label = 'Share';`],
    ['names and numbers', `const place = \`¶\${number} (\${page})\`;`],
    ['tags', `const html = \`<p class="note">\${words}</p>\`;`],
    ['rules of style', `const STYLE = '.note { margin: 0 auto; color: red; }';`],
    ['a list of words', `const ELEMENTS = 'table ul ol'.split(' ');`],
    ['a pattern', 'const pattern = /said by [a-z]+/u;'],
    ['comments', `// No passage matches.\nconst a = 1;`],
  ])('passes %s', (_what, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('looks only at errors beside SQL', () => {
    const text = `const query = 'SELECT id FROM pin';\nthrow new UserError('There is no pin.');`;
    expect(faultsOf(text, 'src/keeping/example.ts')).toHaveLength(1);
  });

  it('leaves the catalogue, the schemas of answers and the sandbox their sentences', () => {
    const text = `const note = 'No passage matches.';`;
    for (const path of ['src/wording/en/example.ts', 'src/answering/ask/askAnswer.ts', 'src/sandbox/page/example.ts']) {
      expect(faultsOf(text, path)).toEqual([]);
    }
  });

  it('says where the sentence belongs', () => {
    expect(faultsOf(`\nconst note = \`\${count} passages fit\`;`)).toEqual([
      'src/search/example.ts:2 says “… passages fit”: what the bot says to people belongs in src/wording/<tag>/, and wording.<topic> gives it',
    ]);
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
