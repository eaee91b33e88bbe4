/** A line of the body of a message. */
export interface BodyLine {
  /** How many times it is quoted: 0 for the sender's own. */
  readonly depth: number;
  /** Without the marks of quoting. */
  readonly text: string;
}

/** The marks of quoting before a line that is not flowed: `>`, `> >`, `>>`. */
const QUOTE_MARKS = /^ ?>(?: ?>)* ?/u;
/** The initials of who is quoted, as old mail programs set them: `TB> `. */
const INITIALS = /^ ?\p{Lu}{1,4}> ?/u;
/** Mailboxes put `>` before such a line of the sender's own (RFC 4155, appendix A). */
const ESCAPED = /^>+From /u;

/** A web address that the line breaks off; the next line begins with its closing bracket. */
const OPEN_ADDRESS = /<https?:\/\/[^<>\s]*$/u;

const AMOUNT = /^ ?> ?[\p{Nd}\p{Sc}]/u;

function isQuoted(line: string | undefined): boolean {
  return line !== undefined && QUOTE_MARKS.test(line) && !ESCAPED.test(line);
}

/** The lines of a text that is not flowed. */
export function bodyLines(text: string): readonly BodyLine[] {
  const lines = text.split('\n');
  const hasInitials = lines.filter((line) => INITIALS.test(line)).length > 1;
  return lines.map((line, at) => {
    if (ESCAPED.test(line) && !isQuoted(lines[at - 1]) && !isQuoted(lines[at + 1])) {
      return { depth: 0, text: line.slice(1) };
    }
    if (OPEN_ADDRESS.test(lines[at - 1] ?? '') && !isQuoted(lines[at - 1])) return { depth: 0, text: line };
    const isAlone = !isQuoted(lines[at - 1]) && !isQuoted(lines[at + 1]);
    // "> 5 %" in a text without quotations says how much.
    if (isAlone && AMOUNT.test(line)) return { depth: 0, text: line };
    const marks = QUOTE_MARKS.exec(line)?.[0] ?? (hasInitials ? INITIALS.exec(line)?.[0] : undefined);
    if (marks === undefined) return { depth: 0, text: line };
    return { depth: marks.match(/>/gu)?.length ?? 1, text: line.slice(marks.length) };
  });
}
