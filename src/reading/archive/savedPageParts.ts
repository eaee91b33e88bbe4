import { foldersOfSavedPages } from '../savedPages.ts';

/** Nobody saves a page in a wideer folder; each folder of a path costs its length. */
const DEEPEST = 64;

interface Entry {
  readonly name: string;
  readonly isDirectory: () => boolean;
}

/** The paths of all folders, each with what is directly in it. */
function folders(paths: readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Map<string, Entry>>();
  for (const path of paths) {
    const parts = path.split('/');
    if (parts.length > DEEPEST) continue;
    for (const [at, name] of parts.entries()) {
      const folder = parts.slice(0, at).join('/');
      const entries = found.get(folder) ?? new Map<string, Entry>();
      found.set(folder, entries.set(name, { name, isDirectory: () => at < parts.length - 1 }));
    }
  }
  return new Map([...found].map(([folder, entries]) => [folder, [...entries.values()]]));
}

/** Whether a path of an archive is in the folder that a browser put beside a saved page. `paths` are all of them. */
export function savedPageParts(paths: readonly string[]): (path: string) => boolean {
  const parts = new Set(
    [...folders(paths)].flatMap(([folder, entries]) =>
      [...foldersOfSavedPages(entries)].map((name) => (folder === '' ? name : `${folder}/${name}`)),
    ),
  );
  return (path) => {
    if (parts.size === 0) return false;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      if (parts.has(path.slice(0, at))) return true;
    return false;
  };
}
