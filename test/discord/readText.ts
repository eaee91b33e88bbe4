import type { ReadText } from '../../src/contract/givenFile.ts';
import { UserError } from '../../src/errors.ts';
import { fileReader, PLAIN_READING } from '../../src/reading/fileReader.ts';
import { wording } from '../../src/wording/catalogue.ts';

/** Reads the text of files in this process, as `TextReader` does in another. */
export const readText: ReadText = async ({ name, bytes }) => {
  const [{ outcome }] = await fileReader(PLAIN_READING).readBytes(name, bytes);
  if ('content' in outcome) return outcome.content.text;
  throw new UserError(wording.files.unreadable(name, 'reason' in outcome ? outcome.reason : wording.unread.noText));
};
