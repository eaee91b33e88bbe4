import Papa from 'papaparse';

/** Stands for a quotation mark that opens no cell while a text is parsed; a private-use character of Unicode. */
const LITERAL_QUOTE = '\ue0ff';
/** So many stray quotation marks are mended; each costs another pass over the text. */
const MAX_REPAIRS = 20;

/** Whether quotation marks inside cells are written `\"`, as MySQL does, and not doubled. */
function escapesByBackslash(text: string): boolean {
  return text.includes('\\"') && !/[^",;\t|\n]""[^",;\t|\n]/u.test(text);
}

/** Spaces between a delimiter and a quoted cell are no part of the cell; in a doubled quotation mark they are. */
function withoutSpacesBeforeQuotes(text: string, delimiter: string): string {
  if (text.includes('""') || delimiter === '\t') return text;
  return text.replaceAll(new RegExp(`(^|[\\n${delimiter}]) +"(?=[^"])`, 'gu'), '$1"');
}

interface ParseOptions {
  readonly delimiter: string;
  /** At most so many rows; all if absent. */
  readonly limit?: number;
}

/**
 * The rows of delimiter-separated text with `\n` between its lines (RFC 4180, read leniently): a quotation mark that
 * would swallow the lines after it is taken as it stands, and so are cells that are quoted in part.
 */
export function separatedRows(given: string, { delimiter, limit }: ParseOptions): readonly (readonly string[])[] {
  let text = withoutSpacesBeforeQuotes(given, delimiter);
  const options = {
    delimiter,
    newline: '\n' as const,
    ...(limit === undefined ? {} : { preview: limit }),
    ...(escapesByBackslash(text) ? { escapeChar: '\\' } : {}),
  };
  for (let repairs = 0; ; repairs += 1) {
    const { data, errors } = Papa.parse<string[]>(text, options);
    const isSwallowing = (row: readonly string[] | undefined) =>
      row?.some((cell) => cell.includes('\n') && cell.includes('"')) === true;
    const fault = errors.find(
      ({ code, row }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && isSwallowing(data[row ?? -1])),
    );
    // Papa names the character behind the mark.
    const at = (fault?.index ?? 0) - 1;
    if (fault === undefined || text[at] !== '"' || repairs === MAX_REPAIRS) {
      return data.map((row) => row.map((cell) => cell.replaceAll(LITERAL_QUOTE, '"')));
    }
    text = text.slice(0, at) + LITERAL_QUOTE + text.slice(at + 1);
  }
}
