import { findCall } from '../../contract/findCall.ts';
import type { OptionValues } from '../../contract/option.ts';
import { type GetFile, takeFiles } from '../../contract/takeFiles.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Attachment } from '../attachments/attachment.ts';
import type { ReplyContext } from './replyContext.ts';

/** A call with files, before these are fetched. */
export interface CallWithFiles {
  readonly command: string;
  readonly options: OptionValues;
  readonly files: Readonly<Record<string, Attachment>>;
}

/**
 * The options of a call with what its files are: they are fetched from Discord and, if the command wants their text, read.
 * Throws {@link UserError} for a file that cannot be had. To be called only when it is clear that the person may ask.
 */
export async function receiveFiles(
  { commands, files: source }: Pick<ReplyContext, 'commands' | 'files'>,
  { command, options, files }: CallWithFiles,
  signal: AbortSignal,
): Promise<OptionValues> {
  const attached = Object.entries(files);
  if (attached.length === 0) return options;
  if (source === undefined) throw new UserError(wording.files.noReader);
  const { called, callable } = findCall(commands, command);
  const getters = attached.map(([name, attachment]): readonly [string, GetFile] => [
    name,
    async ({ max }) => ({
      name: attachment.name,
      bytes: await source.download(attachment, { maxBytes: max, signal }),
    }),
  ]);
  return takeFiles(called, callable.options, options, Object.fromEntries(getters), source.readText);
}
