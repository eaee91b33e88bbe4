import type { DocumentContent, ReadContent, ReadFile } from '../dossier/document.ts';
import type { ReadingNote } from '../dossier/readingNote.ts';
import { wording } from '../wording/catalogue.ts';
import { isDocumentName } from './folder.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** A file inside another, such as an attachment: its bytes, or the reason why they cannot be had, for its owner. */
export type Member =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly reason: string };

/** What a reader makes of one file: a document, and the files inside it, which become documents of their own. */
export type ReaderResult = DocumentContent & { readonly members?: readonly Member[] };

/** What is left of the limits of the outermost file. Reading takes from it. */
export interface MemberBudget {
  files: number;
  /** Bytes, unpacked. */
  bytes: number;
}

/** A file with more is no dossier that people put together, or is made to exhaust the reader. */
const MOST_MEMBERS = 5000;
const MOST_BYTES = 500 * 1024 * 1024;
/** A mail in a mail in an archive in an archive. */
const MOST_DEPTH = 4;

export function fullBudget(): MemberBudget {
  return { files: MOST_MEMBERS, bytes: MOST_BYTES };
}

/** Reads bytes that are named like a file, with the files inside them. Throws {@link UnreadableFile}. */
export type BytesReader = (
  file: string,
  bytes: Uint8Array,
  depth: number,
  budget: MemberBudget,
) => Promise<readonly [ReadFile, ...ReadFile[]]>;

/**
 * Reads the files inside `file`, `depth` containers down, and those inside them. Each gets its own outcome; a file that
 * cannot be read, or is beyond a limit, gets the reason.
 */
export async function readMembers(
  file: string,
  members: readonly Member[],
  depth: number,
  budget: MemberBudget,
  read: BytesReader,
): Promise<readonly ReadFile[]> {
  const results: ReadFile[] = [];
  const taken = new Set<string>();
  for (const member of members) {
    const name = ownName(memberName(member.name), taken);
    if (!isDocumentName(name)) continue;
    const path = `${file}/${name}`;
    const refused = (reason: string) => results.push({ file: path, outcome: { reason } });
    if ('reason' in member) refused(member.reason);
    else if (depth >= MOST_DEPTH) refused(wording.unread.nestedContainers(MOST_DEPTH));
    else if (budget.files <= 0) refused(wording.unread.manyMembers(MOST_MEMBERS));
    else if (budget.bytes < member.bytes.byteLength) refused(wording.unread.largeMembers(MOST_BYTES / 1024 / 1024));
    else {
      budget.files -= 1;
      budget.bytes -= member.bytes.byteLength;
      try {
        for (const result of await read(path, member.bytes, depth + 1, budget)) results.push(result);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        refused(error.message);
      }
    }
  }
  return results;
}

/** The note that says which files inside are documents of their own; none without any. */
export function withMembersNote(content: ReadContent, file: string, members: readonly ReadFile[]): ReadContent {
  const names = members.map((member) => member.file.slice(file.length + 1)).filter((name) => name !== '');
  if (names.length === 0) return content;
  const note: ReadingNote = { kind: 'members', count: names.length, names };
  return { ...content, notes: [...(content.notes ?? []), note] };
}

/** The name without what leads out of its container, and without characters that cannot be shown. */
function memberName(name: string): string {
  const parts = name
    .normalize('NFC')
    .split(/[/\\]/u)
    .map((part) => part.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? wording.unread.namelessMember : parts.join('/');
}

/** The name with a number if another member has it: `report (2).pdf`. */
function ownName(name: string, taken: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^./]+)?$/su.exec(name) ?? [];
  let own = name;
  for (let number = 2; taken.has(own); number += 1) own = `${stem} (${number})${extension}`;
  taken.add(own);
  return own;
}
