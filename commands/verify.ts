import { SECTION_BREAK } from '../src/answering/verify/sections.ts';
import { textOfMessage } from '../src/answering/verify/textOfMessage.ts';
import { verify as check, prepareVerify, type TextOrigin } from '../src/answering/verify/verify.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import type { FileText } from '../src/contract/givenFile.ts';
import { UserError } from '../src/errors.ts';
import { wording } from '../src/wording/catalogue.ts';

/** Longest text that is checked, in UTF-16 units: some thirty pages. */
const LONGEST = 100_000;

const { dialogue } = wording.commands.verify;

export const verify = defineCommand({
  name: 'verify',
  description: wording.commands.verify.what,
  options: [
    { name: 'text', description: wording.commands.verify.text, type: 'text', max: LONGEST, holds: 'pasted' },
    {
      name: 'file',
      description: wording.commands.verify.file,
      type: 'attachment',
      as: 'text',
      max: 10 * 1024 * 1024,
      longest: LONGEST,
    },
    {
      name: 'unread',
      description: wording.commands.verify.unread,
      type: 'text',
      max: LONGEST,
      holds: 'pasted',
      hidden: true,
    },
  ],
  onMessage: { name: wording.commands.verify.onMessage, option: 'text', unread: 'unread', textOf: textOfMessage },
  dialogue: {
    title: dialogue.title,
    fields: [
      { option: 'text', kind: 'text', ...dialogue.text },
      { option: 'text', kind: 'text', ...dialogue.more },
      { option: 'text', kind: 'text', ...dialogue.still },
      { option: 'file', kind: 'file', ...dialogue.file },
    ],
  },
  example: { text: wording.commands.verify.example },
  run: ({ options, open }) => check(textOf(options), open, originOf(options)),
  prepare: ({ options, open }) => prepareVerify(textOf(options), open),
});

interface Given {
  readonly text?: string | undefined;
  readonly file?: FileText | undefined;
  readonly unread?: string | undefined;
}

/** A text and a file are checked one after the other. Throws {@link UserError} if there is neither. */
function textOf({ text, file }: Given): string {
  const texts = [text, file?.text].filter((one) => one !== undefined);
  if (texts.length === 0) throw new UserError(wording.commands.verify.needsText);
  return texts.join(SECTION_BREAK);
}

function originOf({ file, unread }: Given): TextOrigin {
  return { file, ...(unread === undefined ? {} : { unread: unread.split('\n') }) };
}
