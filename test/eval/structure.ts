import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Command } from 'commander';
import { importsOf, type SourceFile } from '../imports.ts';

/** Words that make comments hard to read if they are used for “if”, “is” and “shows”; counted in all their forms. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  where: /\bwhere\b/giu,
  stand: /\b(?:stands?|standing|stood)\b/giu,
  tell: /\b(?:tells?|telling|told)\b/giu,
};

const COMMENT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<block>\/\*[\s\S]*?\*\/)|(?<![:\\/])(?<line>\/\/[^\n]*)/gu;
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** Adds the command that counts how the code is laid out. */
export function addStructure(program: Command): void {
  program
    .command('structure')
    .description('how the code is laid out: files a folder, lengths, rooms, imports between rooms, words of comments')
    .option('--root <dir>', 'a checkout', join(import.meta.dirname, '..', '..'))
    .action(({ root }: { root: string }) => {
      process.stdout.write(`${JSON.stringify(structureOf(root), null, 2)}\n`);
    });
}

/** Counts over `src` and `commands` of a checkout. Lengths are in lines; rates are per 1,000 words of comments. */
export function structureOf(root: string): Readonly<Record<string, unknown>> {
  const files = sourceFiles(root);
  const byLength = files
    .map(({ path, text }) => ({ path, length: text.split('\n').length - 1 }))
    .sort((a, b) => a.length - b.length);
  const lengths = byLength.map(({ length }) => length);
  const folders = countBy(files, ({ path }) => posix.dirname(path));
  const rooms = new Set(files.map(({ path }) => roomOf(path)));
  const imports = files.flatMap((file) => importsOf(file).map((one) => ({ from: roomOf(file.path), to: one.file })));
  const crossing = imports.filter(({ from, to }) => to !== null && roomOf(to) !== from);
  const comments = files.flatMap(({ text }) => commentsOf(text)).join('\n');
  const words = comments.match(WORD)?.length ?? 0;
  return {
    files: files.length,
    lines: lengths.reduce((sum, length) => sum + length, 0),
    folders: folders.size,
    filesInFullestFolder: Math.max(...folders.values()),
    foldersOfMoreThan20: [...folders].filter(([, count]) => count > 20).map(([folder, count]) => `${folder} ${count}`),
    longestFile: `${byLength.at(-1)?.path} ${lengths.at(-1)}`,
    filesOver150: lengths.filter((length) => length > 150).length,
    medianLength: lengths[Math.floor(lengths.length / 2)],
    rooms: rooms.size,
    importsBetweenFiles: imports.filter(({ to }) => to !== null).length,
    importsBetweenRooms: crossing.length,
    readmeWords: existsSync(join(root, 'README.md'))
      ? readFileSync(join(root, 'README.md'), 'utf8').split(/\s+/u).length
      : 0,
    commentWords: words,
    ...Object.fromEntries(
      Object.entries(COUNTED).map(([name, pattern]) => [
        `${name} per 1000`,
        Number((((comments.match(pattern)?.length ?? 0) * 1000) / Math.max(1, words)).toFixed(2)),
      ]),
    ),
  };
}

function sourceFiles(root: string): readonly SourceFile[] {
  return ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:[cm]?tsx?|mjs)$/u.test(path))
      .map((path) => [folder, ...path.split(sep)].join('/'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

/** The room of a file: its folder directly under `src`, `commands`, or the file itself if it is in none. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `src/${second}` : first;
}

function commentsOf(text: string): readonly string[] {
  return [...text.matchAll(COMMENT)].flatMap(({ groups }) => groups?.block ?? groups?.line ?? []);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
