import { isWithinOneSlip } from '../../text/slipDistance.ts';
import { wording } from '../../wording/catalogue.ts';
import type { AccessRule, AccessRules } from './access.ts';

/** Most names that a warning offers instead. */
const MOST_NEAR = 3;

/** Rules with the names of folders as they are on the disk, and what the operator should know of the others. */
export interface NamedRules {
  readonly rules: AccessRules;
  readonly warnings: readonly string[];
}

/**
 * The rules for folders that there are. A name may be composed otherwise than that of the folder (Unicode: NFC, NFD). A name that
 * could be two folders, which differ only in capitals or in how letters are composed, opens neither. `setting` is
 * where the rules are written.
 */
export function withFolderNames(setting: string, rules: AccessRules, folders: readonly string[]): NamedRules {
  const names = [...new Set(rules.map(({ dossier }) => dossier))];
  const found = new Map(names.map((name) => [name, folderOf(name, folders)]));
  return {
    rules: rules.flatMap((rule): readonly AccessRule[] => {
      const folder = found.get(rule.dossier);
      return typeof folder === 'string' ? [{ ...rule, dossier: folder }] : [];
    }),
    warnings: [...found].flatMap(([name, folder]) =>
      typeof folder === 'string' ? [] : [warningOf(setting, name, folder)],
    ),
  };
}

/** The folder of a name; else why there is none: it could be several, or it is none and resembles some. */
type Unclear = { readonly twins: readonly string[] } | { readonly near: readonly string[] };

function folderOf(name: string, folders: readonly string[]): string | Unclear {
  const alike = folders.filter((folder) => folded(folder) === folded(name));
  const [same] = alike.filter((folder) => folder.normalize('NFC') === name.normalize('NFC'));
  if (same !== undefined) return alike.length === 1 ? same : { twins: alike };
  return { near: [...alike, ...folders.filter((folder) => !alike.includes(folder) && isNear(folder, name))] };
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Whether one may be meant by the other: a slip apart in letters and digits, or the beginning of it. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === '' || b === '') return false;
  return isWithinOneSlip(a, b) || a.startsWith(b) || b.startsWith(a);
}

function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function warningOf(setting: string, name: string, unclear: Unclear): string {
  const words = wording.access;
  // Written with escapes where letters are composed: the names may look the same.
  if ('twins' in unclear) return words.twins(setting, unclear.twins.map(escaped));
  return words.noFolder(setting, name, unclear.near.slice(0, MOST_NEAR));
}

/** A name in which marks that combine with a letter are escapes. */
function escaped(name: string): string {
  return name.replace(/\p{M}/gu, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
