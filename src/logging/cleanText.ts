/** What stands in a line of the log for something that is not logged. */
export const WITHHELD = '[withheld]';

/** The form of a bot's token: three parts with dots between, of which the last two are fixed in their least length. */
const BOT_TOKEN = /(?<![\w-])[\w-]{18,}\.[\w-]{5,8}\.[\w-]{25,}/gu;
/** Discord's routes that have the token of an interaction or a webhook in them: it is valid for 15 minutes, or for ever. */
const TOKEN_IN_ROUTE = /(?<before>(?:interactions|webhooks)(?:\/|%2F)\d{1,20}(?:\/|%2F))[^/?#\s"'%]+/giu;
/** What every token of an interaction begins with. */
const TOKEN_HEAD = btoa('interaction:');
const INTERACTION_TOKEN = new RegExp(`${TOKEN_HEAD}[\\w+/=-]*`, 'gu');
/** What follows the name of a scheme or of a field that holds a secret. */
const AFTER_ITS_NAME = /(?<name>\b(?:Bot|Bearer)\s+|(?:access_|refresh_)?token["']?\s*[:=]\s*["']?)[\w.+/=-]{12,}/giu;
/** The query of an address: those of Discord’s files are signed. */
const QUERY = /(?<address>\bhttps?:\/\/(?:(?!https?:\/\/)[^\s?#"'<>]){0,2000})[?#][^\s"'<>]*/giu;
/** The address of an invitation has only ids behind it. */
const INVITATION = 'https://discord.com/oauth2/authorize';

/** The text without tokens, and without the `secrets` wherever they are. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, WITHHELD), text)
    .replace(TOKEN_IN_ROUTE, `$<before>${WITHHELD}`)
    .replace(INTERACTION_TOKEN, WITHHELD)
    .replace(BOT_TOKEN, WITHHELD)
    .replace(AFTER_ITS_NAME, `$<name>${WITHHELD}`)
    .replace(QUERY, (whole, address: string) => (address === INVITATION ? whole : address));
}

/** Marks of quotations; a single one between two letters is an apostrophe. */
const MARK = /["“”„«»`]|(?<![\p{L}\p{N}])['‘’]|['‘’](?![\p{L}\p{N}])/gu;
/** A path of a file, or the name of one: an operator has to know which. */
const FILE = /^(?:(?:\/|\.{1,2}\/|[a-z]:[\\/]|file:)[^\n]*|[^\s/\\]+\.[\p{L}\p{N}]{1,8})$/iu;

/**
 * The text without what it quotes, since that may be words of the dossier or of a question; paths and names of files stay.
 * Errors quote what they could not read, unescaped and cut anywhere: so all goes from the first mark to the last.
 */
export function withoutQuotations(text: string): string {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return text;
  const quoted = marks.flatMap((mark, at) => (at % 2 === 0 ? [text.slice(mark + 1, marks[at + 1])] : []));
  if (marks.length % 2 === 0 && quoted.every((words) => FILE.test(words))) return text;
  return `${text.slice(0, first)}${WITHHELD}${first === last ? '' : text.slice(last + 1)}`;
}
