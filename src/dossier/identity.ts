/** A document as it is remembered: its id, the file it was last, and the hashes of its passages. */
export interface KnownDocument {
  readonly id: string;
  readonly file: string;
  readonly hashes: ReadonlySet<string>;
}

/** A file as it was just read. */
export interface FoundDocument {
  readonly file: string;
  readonly hashes: readonly string[];
}

/** Share of a file's passages that must be those of a vanished one for it to be the same document, moved. */
const LEAST_SHARED = 0.5;
/** Longest id that is made from a file name, in UTF-16 units; people type it. */
const LONGEST_ID = 40;

/**
 * Gives each file the id of its document, so that citations outlive renaming: the file that is known keeps its id; a new
 * file that holds most passages of one that vanished takes over that one's; all others get an id made from
 * their name. `isThere` says whether a file is still in the folder, readable or not. Returns file → id.
 */
export function identify(
  known: readonly KnownDocument[],
  found: readonly FoundDocument[],
  isThere: (file: string) => boolean,
): ReadonlyMap<string, string> {
  const byFile = new Map(known.map((document) => [document.file, document.id]));
  const vanished = known.filter((document) => !isThere(document.file));
  const taken = new Set(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { file } of found) {
    const id = byFile.get(file);
    if (id !== undefined) ids.set(file, id);
  }
  const moves = found
    .filter(({ file }) => !ids.has(file))
    .flatMap((one) => vanished.map((old) => ({ one, old, shared: sharedPart(one.hashes, old.hashes) })))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared);
  const moved = new Set<string>();
  for (const { one, old } of moves) {
    if (ids.has(one.file) || moved.has(old.id)) continue;
    ids.set(one.file, old.id);
    moved.add(old.id);
  }
  for (const { file } of found) {
    if (ids.has(file)) continue;
    const id = unused(slug(file), taken);
    taken.add(id);
    ids.set(file, id);
  }
  return ids;
}

function sharedPart(hashes: readonly string[], known: ReadonlySet<string>): number {
  const size = Math.max(hashes.length, known.size);
  return size === 0 ? 0 : hashes.filter((hash) => known.has(hash)).length / size;
}

/** A file's name as an id: small letters and digits of any script with hyphens between them. */
function slug(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .normalize('NFC');
  // Cut by whole characters: half a surrogate pair could not be typed.
  const cut = [...words.replace(/^-+|-+$/gu, '')].slice(0, LONGEST_ID).join('').replace(/-+$/u, '');
  return cut === '' ? 'document' : cut;
}

function unused(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const candidate = `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
