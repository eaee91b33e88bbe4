import { readFile } from 'node:fs/promises';
import type { DocumentContent, ReadFile } from '../dossier/document.ts';
import { wording } from '../wording/catalogue.ts';
import { accessReason, type FoundFile } from './folder.ts';
import { checkSignature, formatOf, unknownTypeReason } from './formats.ts';
import { fullBudget, type MemberBudget, readMembers, withMembersNote } from './members.ts';
import { completeMetadata } from './metadata/metadata.ts';
import { withPlainMetadata } from './metadata/plainContent.ts';
import { findSidecar, type Sidecar } from './metadata/sidecar.ts';
import { readers } from './readers.ts';
import type { ReaderTools } from './readerTools.ts';
import type { Recogniser } from './recognition/recogniser.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** A text with fewer letters cannot answer anything. */
const MIN_LETTERS = 20;

async function bytesOf(found: FoundFile): Promise<Uint8Array> {
  try {
    return await readFile(found.path);
  } catch (error) {
    throw new UnreadableFile(accessReason(error), { cause: error });
  }
}

/** Libraries throw many kinds of errors for broken files; the owner gets one that names the file as the cause. */
function reported(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /call stack/iu.test(message)) {
    return new UnreadableFile(wording.unread.nested, { cause: error });
  }
  return new UnreadableFile(wording.unread.isOfOtherKind(message), { cause: error });
}

/** Throws {@link UnreadableFile} if there is too little text to be cited. */
function checkForText({ text }: DocumentContent, mayBeShort: boolean): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) throw new UnreadableFile(wording.unread.noText);
  if (letters < MIN_LETTERS && !mayBeShort) throw new UnreadableFile(wording.unread.littleText(letters));
}

/** Reads files. */
export interface Reading {
  /**
   * Reads one file of a folder and the files inside it into documents, each with all metadata that can be found for it. The
   * first result is the file's own. A file that cannot be read has the reason as its outcome; nothing is thrown for it.
   */
  readonly read: (found: FoundFile) => Promise<readonly [ReadFile, ...ReadFile[]]>;
  /** The same for a file that is not in a folder, by its name. A few words are enough for a text. */
  readonly readBytes: (name: string, bytes: Uint8Array) => Promise<readonly [ReadFile, ...ReadFile[]]>;
}

/** What reads files in this process, with text in pictures recognised in some languages or not. */
export function readingWith(recognisedLanguages: readonly string[] | null): Reading {
  const tools = toolsFor(recognisedLanguages);
  const readBytes = bytesReader(tools, false);
  const readBytesOfAny = bytesReader(tools, true);
  return {
    read: (found) =>
      withReason(found.file, async () => {
        const bytes = await bytesOf(found);
        return readBytes(found.file, bytes, 0, fullBudget(), await findSidecar(found.path));
      }),
    readBytes: (name, bytes) => withReason(name, () => readBytesOfAny(name, bytes, 0, fullBudget())),
  };
}

/** What a file is read as. A file that cannot be read has the reason as its outcome. */
async function withReason(
  file: string,
  read: () => Promise<readonly [ReadFile, ...ReadFile[]]>,
): Promise<readonly [ReadFile, ...ReadFile[]]> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [{ file, outcome: { reason: error.message } }];
  }
}

function toolsFor(recognisedLanguages: readonly string[] | null): ReaderTools {
  if (recognisedLanguages === null) return { recogniser: null };
  let loaded: Promise<Recogniser> | undefined;
  const load = async () => new (await import('./recognition/recogniser.ts')).Recogniser(recognisedLanguages);
  return {
    recogniser: () => {
      loaded ??= load();
      return loaded;
    },
  };
}

/** `mayBeShort`: whether a word or two are enough in a file of any format. */
function bytesReader(tools: ReaderTools, mayBeShort: boolean) {
  return async function readBytes(
    file: string,
    bytes: Uint8Array,
    depth: number,
    budget: MemberBudget,
    sidecar?: Sidecar,
  ): Promise<readonly [ReadFile, ...ReadFile[]]> {
    const format = formatOf(file);
    if (format === undefined) throw new UnreadableFile(unknownTypeReason(file));
    if (bytes.length === 0) throw new UnreadableFile(wording.unread.isEmpty);
    try {
      checkSignature(format, bytes);
      const { members = [], ...content } = await readers[format].read(bytes, tools);
      const isContainer = members.length > 0 && !/\p{L}/u.test(content.text);
      if (!isContainer) checkForText(content, mayBeShort || members.length > 0 || readers[format].mayBeShort === true);
      const inside = await readMembers(file, members, depth, budget, readBytes);
      if (isContainer) return [{ file, outcome: { isContainer } }, ...inside];
      const complete = { ...content, metadata: completeMetadata(content, file, sidecar) };
      const named = withPlainMetadata(withMembersNote(complete, file, inside), wording.unread.namelessMember);
      return [{ file, outcome: { content: named } }, ...inside];
    } catch (error) {
      throw reported(error);
    }
  };
}
