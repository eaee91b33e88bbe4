import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');

/** Files and folders (with `/` at the end) that may look words up while they are loaded, and why. */
const EARLY: Readonly<Record<string, string>> = {
  'commands/': 'descriptions of commands and options, whose texts in other languages are in localisedCommands.ts',
  'src/wording/': 'the catalogue itself',
  'src/verbatim.ts': 'the terminal, which speaks English',
  'src/reading/': 'reasons why a file is not read, which are kept with the file',
  'src/finding/findings.ts': 'lines of progress for the log',
  'src/keeping/forgetting.ts': 'a name in the database',
};

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const DELAYED = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ImportDeclaration']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Whether code that runs while its module is loaded looks at the catalogue. Methods of classes are function expressions. */
function speaksEarly(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(speaksEarly);
  if (!isNode(value) || DELAYED.has(value.type) || value.type.startsWith('TS')) return false;
  if (value.type === 'Identifier' && value['name'] === 'wording') return true;
  return Object.entries(value).some(([field, one]) => field !== 'key' && speaksEarly(one));
}

function early(text: string, path: string): boolean {
  return speaksEarly(parseAst(text, { lang: 'ts' }, path));
}

it('finds a constant that keeps the language in which its module was loaded', () => {
  expect(early(`const NONE = wording.ask.none;`, 'a.ts')).toBe(true);
  expect(early(`export const T = { 1: wording.ask.none };`, 'a.ts')).toBe(true);
  expect(early(`const none = (): string => wording.ask.none;`, 'a.ts')).toBe(false);
  expect(early(`class A { say(): string { return wording.ask.none; } }`, 'a.ts')).toBe(false);
  expect(early(`const T: keyof typeof wording.ask = 'none';`, 'a.ts')).toBe(false);
});

it('leaves the language to the moment at which something is said', () => {
  const paths = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.d)\.ts$/u.test(path))
      .map((path) => [folder, ...path.split(sep)].join('/')),
  );
  const faults = paths
    .filter((path) => !Object.keys(EARLY).some((one) => path === one || (one.endsWith('/') && path.startsWith(one))))
    .filter((path) => early(readFileSync(join(ROOT, path), 'utf8'), path));
  expect(faults).toEqual([]);
});
