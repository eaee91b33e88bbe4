import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import type { FileBytes, FileText, ReadText } from './givenFile.ts';
import type { AttachmentOption, CommandOption, OptionValues } from './option.ts';

/** Of a text without a limit of its own, so much is read, in UTF-16 units. */
const LONGEST = 100_000;

/** Gets the bytes of a file that came with a call, such as from Discord or from the disk. Throws `UserError` if that fails. */
export type GetFile = (option: AttachmentOption) => Promise<FileBytes>;

/**
 * The options of a call with its files: the bytes of each, or the text that `read` makes of them, as the option asks for.
 * `files` has how each is got, by the name of its option. Throws {@link UserError} for a file that is too large, and what
 * `read` throws. A file for an option that takes none is handed on as it is; checking the options refuses it.
 */
export async function takeFiles(
  called: string,
  options: readonly CommandOption[],
  given: OptionValues,
  files: Readonly<Record<string, GetFile>>,
  read: ReadText,
): Promise<OptionValues> {
  const taken = await Promise.all(
    Object.entries(files).map(async ([name, get]) => {
      const option = options.find((one) => one.name === name);
      if (option?.type !== 'attachment') throw new UserError(wording.calls.takesNoFile(called, name));
      return [name, await takeFile(option, await get(option), read)] as const;
    }),
  );
  return { ...given, ...Object.fromEntries(taken) };
}

async function takeFile(option: AttachmentOption, file: FileBytes, read: ReadText): Promise<FileBytes | FileText> {
  checkSize(file.name, file.bytes.length, option.max);
  if (option.as === 'bytes') return file;
  const text = await read(file);
  const end = wholeCharacters(text, option.longest ?? LONGEST);
  return { name: file.name, text: text.slice(0, end), skipped: text.length - end };
}

/** Throws {@link UserError} if a file has more bytes than an option takes. */
export function checkSize(name: string, bytes: number, max: number): void {
  if (bytes > max) throw new UserError(wording.files.tooLarge(name, bytes, max));
}

/** The last place up to `end` that is not inside a pair of surrogates. */
function wholeCharacters(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}
