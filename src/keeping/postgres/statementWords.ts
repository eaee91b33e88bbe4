/** A statement in PostgreSQL's words, and which value goes to which of its placeholders. */
export interface PostgresStatement {
  readonly text: string;
  /** The names of named placeholders; the first one is `$1`. Empty if they are given in turn or by number. */
  readonly names: readonly string[];
  /** Whether it changes rows. */
  readonly isWrite: boolean;
}

/** What in a statement is to be left alone or to be said otherwise. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|::|\?(?<number>\d*)|:(?<name>[A-Za-z_]\w*)|(?<word>[A-Za-z_]\w*)/gu;
const WRITES = /^\s*(?:INSERT|UPDATE|DELETE)\b/u;

/** What PostgreSQL calls by another name, or reads as a word of its own: `user` would be whoever is logged in. */
const OTHER_WORDS: Readonly<Record<string, string>> = { user: '"user"', rowid: 'ctid' };

/**
 * A statement that is written for SQLite, in PostgreSQL's words. Placeholders (`?`, `?1`, `:name`) become `$1`. Names with small and
 * capital letters are quoted, because PostgreSQL reads others in small letters. Words of SQL are written in capitals.
 */
export function statementWords(sql: string): PostgresStatement {
  const names: string[] = [];
  let highest = 0;
  const text = sql.replace(TOKENS, (token, ...given: unknown[]) => {
    // Sound: the groups are the last argument, and each of them is a text or missing.
    const { number, name, word } = given.at(-1) as { number?: string; name?: string; word?: string };
    if (number !== undefined) {
      const place = number === '' ? highest + 1 : Number(number);
      highest = Math.max(highest, place);
      return `$${place}`;
    }
    if (name !== undefined) {
      if (!names.includes(name)) names.push(name);
      return `$${names.indexOf(name) + 1}`;
    }
    return word === undefined ? token : nameOf(word);
  });
  if (names.length > 0 && highest > 0) throw new Error(`a statement has both named and other placeholders: ${sql}`);
  return { text, names, isWrite: WRITES.test(sql) };
}

function nameOf(word: string): string {
  const other = OTHER_WORDS[word];
  if (other !== undefined) return other;
  return /[a-z]/u.test(word) && /[A-Z]/u.test(word) ? `"${word}"` : word;
}
