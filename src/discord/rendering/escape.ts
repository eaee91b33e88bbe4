import { withoutUnshowable } from '../../text/plainCharacters.ts';
import type { Language } from '../../wording/language.ts';
import { languageSpoken } from '../../wording/speaking.ts';

/**
 * Text from outside, made safe for a Discord message: it is shown as it is and can neither format, link,
 * mention, nor reach beyond its place. Nothing is dropped, and the way back is exact up to white space.
 */

/**
 * What ends a line or a paragraph for a client or for the bidirectional algorithm (U+001C–E are paragraph
 * separators to it). A quotation is one line of Markdown: a second one would leave the quotation's mark behind.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they occur in converted files and must not end the line
const LINE_BREAK = /[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const WHITE_SPACE = /[\s\u001c-\u001e\u0085]+/gu;

/** Whether a character is shown as a space. */
export function isShownAsSpace(character: string): boolean {
  return character !== '' && character.replace(WHITE_SPACE, '') === '';
}

/** Every character that begins a construct of Discord's Markdown anywhere in a line. */
const SPECIAL = /[\\*_~`|<>#@[\]/]|:(?![\s\d])/gu;
/** What begins a list, but only at the start of a line. */
const BULLET = /^(\s*)([-+])/u;
const NUMBERED = /^(\s*\d+)([.)])/u;

/** A backslash makes the next character plain to Discord if that is neither letter, digit nor white space. */
const ESCAPED_OR_MARK = /\\([^0-9A-Za-z\s])|\*{2,3}|__|~~|\[\?\]/gu;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ISOLATE_CONTROLS = /[\u2066-\u2069]/gu;
/** Letters and figures that are read from the right, and controls of direction. Letters of these scripts have code points of these blocks. */
const TURNS_DIRECTION =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Languages of the bot that are read from the right: every name that is read from the left differs from what is around it. */
const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar']);

/** The text as Markdown that shows it literally, on one line. */
export function escapeText(text: string): string {
  return onOneLine(text).replace(SPECIAL, '\\$&').replace(BULLET, '$1\\$2').replace(NUMBERED, '$1\\$2');
}

/** White space that contains a line break becomes one space; all other white space stays. */
function onOneLine(text: string): string {
  return text.replace(WHITE_SPACE, (run) => (LINE_BREAK.test(run) ? ' ' : run));
}

/** The text that Markdown made by {@link escapeText} shows; marks put around escaped slices (`**`, `***`, `__`, `~~`, `[?]`) fall away. */
export function plainOf(markdown: string): string {
  return markdown.replace(ESCAPED_OR_MARK, '$1');
}

/** The text with each run of white space as one space: the form in which shown and stored text are compared. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(WHITE_SPACE, ' ');
}

/**
 * Markdown wrapped so that directional controls in the `text` it shows cannot reorder what is around it. An
 * isolate that the text closes without opening is opened before it, and one that it leaves open is closed after it;
 * embeddings and overrides end with the isolate around them (Unicode Bidirectional Algorithm, X5a–X6a). A text that reads in the
 * direction of the words around it is not wrapped: whoever copies it copies nothing that cannot be seen.
 */
export function isolate(markdown: string, text: string): string {
  const turns = TURNS_DIRECTION.test(text) || RIGHT_TO_LEFT.has(languageSpoken());
  // Discord takes no empty text.
  if (!turns && markdown.trim() !== '') return markdown;
  let open = 0;
  let unopened = 0;
  for (const [control] of text.matchAll(ISOLATE_CONTROLS)) {
    if (control !== POP_ISOLATE) open += 1;
    else if (open > 0) open -= 1;
    else unopened += 1;
  }
  return FIRST_STRONG_ISOLATE.repeat(unopened + 1) + markdown + POP_ISOLATE.repeat(open + 1);
}

/** A title, a name or what a user typed, to be put into a line of the bot's own words. */
export function inline(text: string): string {
  const shown = withoutUnshowable(text);
  return isolate(escapeText(shown), shown);
}

/** Text in a code span: an identifier or a file name, to be read and copied exactly. */
export function codeSpan(text: string): string {
  // Discord reads two backticks with nothing between them as two backticks.
  const shown = withoutUnshowable(text);
  const line = shown === '' ? ' ' : onOneLine(shown);
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  if (longestRun === 0) return isolate(`\`${line}\``, line);
  const fence = '`'.repeat(longestRun + 1);
  return isolate(`${fence} ${line} ${fence}`, line);
}

/**
 * Text in a code block, line breaks kept. No escape works inside one, so a run of backticks that would close
 * it gets zero-width spaces between them.
 */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.replace(/`(?=`)/gu, '`\u200b')}\n\`\`\``;
}
