import { UserError } from '../../errors.ts';
import type { MessagePart } from '../../messagePart.ts';
import { wording } from '../../wording/catalogue.ts';
import { plainText, smallPrint } from './plainText.ts';
import type { CallWithFiles } from './receiveFiles.ts';
import type { ReplyContext } from './replyContext.ts';
import type { TargetMessage } from './targetMessage.ts';

/** A command in the menu of a message, as it was found among the commands. */
export interface MenuCall {
  readonly command: string;
  readonly onMessage: {
    readonly option: string;
    readonly unread: string;
    readonly textOf: (parts: readonly MessagePart[]) => string;
  };
}

/** The largest text file of a message that is read, in bytes. */
export const MAX_TEXT_FILE = 100 * 1024;

/**
 * The call of a command on a message: on its own text, its embeds and text displays, those of a message that it forwards, and
 * the text files that are attached to it. Throws {@link UserError} that says what was looked at if there is nothing to check.
 */
export async function callOnMessage(
  { files: source }: Pick<ReplyContext, 'files'>,
  { command, onMessage }: MenuCall,
  { parts, files, unread, seen }: TargetMessage,
  signal: AbortSignal,
): Promise<CallWithFiles> {
  const read = await Promise.all(
    (source === undefined ? [] : files).map(async (file): Promise<MessagePart | null> => {
      try {
        const bytes = await source?.download(file, { maxBytes: MAX_TEXT_FILE, signal });
        return bytes === undefined
          ? null
          : { kind: 'words', text: (await source?.readText({ name: file.name, bytes })) ?? '' };
      } catch (error) {
        // What can be read of the message is checked all the same; the reply names the file.
        if (error instanceof UserError) return null;
        throw error;
      }
    }),
  );
  const text = onMessage.textOf([...parts.flatMap(partsOfText), ...read.filter((part) => part !== null)]);
  const missing = [...files.filter((_, at) => (read[at] ?? null) === null).map(({ name }) => name), ...unread];
  if (text === '') throw new UserError(wording.refusals.nothingToCheck(seen, files.length, missing));
  const notRead = missing.length === 0 ? {} : { [onMessage.unread]: missing.join('\n') };
  return { command, options: { [onMessage.option]: text, ...notRead }, files: {} };
}

/** The words of a part, and its lines in small print as a label. */
function partsOfText({ kind, text, name }: MessagePart): readonly MessagePart[] {
  const { words, small } = smallPrint(text);
  return [
    { kind, text: plainText(words), ...(name === undefined ? {} : { name: plainText(name) }) },
    ...(small === '' ? [] : [{ kind: 'label', text: plainText(small) } as const]),
  ];
}
