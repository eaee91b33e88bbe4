import type { Dirent } from 'node:fs';
import { formatOf } from './formats.ts';
import endings from './savedPageFolders.json' with { type: 'json' };

const lowerEndings: readonly string[] = endings.map((ending) => ending.toLowerCase());

/**
 * The names of the folders that browsers and Word put beside a page that they save, for its pictures and programs:
 * `report_files` beside `report.html`. Their ending is a word of the program's language.
 */
export function foldersOfSavedPages(entries: readonly Pick<Dirent, 'name' | 'isDirectory'>[]): ReadonlySet<string> {
  const pages = entries
    .filter(({ name }) => formatOf(name) === 'html')
    .map(({ name }) => name.slice(0, name.lastIndexOf('.')).toLowerCase());
  const folders = new Set(pages.flatMap((name) => lowerEndings.map((ending) => name + ending)));
  return new Set(
    entries.filter((entry) => entry.isDirectory() && folders.has(entry.name.toLowerCase())).map(({ name }) => name),
  );
}
