import { inline } from './escape.ts';
import { unbroken } from './unbroken.ts';

/**
 * Mentions of slash commands. Discord shows `</ask:ID>` as a link that puts the command into the composer. The ids are known
 * only where the commands are registered, so the bot's own words are drawn with a mark instead, which is as long as an id can
 * be, and whoever sends the message puts the ids in.
 */

/** A character that no text has. */
const MARK = '\uffff';
/** Stands for an id until the message is sent. */
const NO_ID = MARK + '0'.repeat(19);

/** A command of the bot in its own words, with or without a subcommand: `/ask`, `/watch list`. It is no path and no address. */
const COMMAND = String.raw`(?<![\p{L}\p{N}\\/<:.~])\/([a-z]+(?: [a-z]+)?)(?![\p{L}\p{N}/])`;
const COMMANDS = new RegExp(COMMAND, 'gu');
/** The same, past whatever is between quotation marks: that may be what someone typed. */
const QUOTED_OR_COMMAND = new RegExp(`“[^“”]*”|${COMMAND}`, 'gu');

/** The bot's own words, ready as Markdown, with commands as mentions, and broken nowhere within a date or a quantity. */
export function mentionCommands(own: string): string {
  return unbroken(own).replace(COMMANDS, (_, called: string) => mention(called, NO_ID));
}

/** A text of the bot in which words of others may be quoted, made safe, with commands as mentions. */
export function inlineWithCommands(text: string): string {
  const mentions: string[] = [];
  // The places are marked, so that the text is made safe as a whole.
  const marked = text.replaceAll(MARK, '').replace(QUOTED_OR_COMMAND, (whole, called: string | undefined) => {
    if (called === undefined) return whole;
    mentions.push(mention(called, NO_ID));
    return MARK;
  });
  const shown = inline(marked).split(MARK);
  return shown.map((part, index) => part + (index < shown.length - 1 ? (mentions[index] ?? '') : '')).join('');
}

const MARKED = new RegExp(String.raw`<\/([a-z]+)(?: ([a-z]+))?:${NO_ID}>`, 'gu');

/**
 * Drawn text with the ids put in: the id of each call by its name, such as `watch list`. A command that has none is shown as
 * plain text, and so is a word after it that is no subcommand.
 */
export function withCommandIds(markdown: string, ids: ReadonlyMap<string, string>): string {
  return markdown.replace(MARKED, (_, name: string, word: string | undefined) => {
    const after = word === undefined ? '' : ` ${word}`;
    const [called, own] = [ids.get(name + after), ids.get(name)];
    if (called !== undefined) return mention(name + after, called);
    return own === undefined ? `/${name}${after}` : `${mention(name, own)}${after}`;
  });
}

function mention(called: string, id: string): string {
  return `</${called}:${id}>`;
}
