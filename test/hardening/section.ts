import { writeFile } from 'node:fs/promises';

/** What one hardening tool measured: a section of test/RESULTS.md. */
export interface Section {
  /** Heading, such as “Faults of Discord”. */
  readonly title: string;
  /** The command that repeats the run, with its seed and size. */
  readonly command: string;
  /** What was measured, and what was seen: one row each, in the order of the table. */
  readonly rows: readonly (readonly [measured: string, seen: string])[];
  /** What was found, one line each, with the seed that repeats it; empty if nothing was. */
  readonly found: readonly string[];
}

/** The section as Markdown: a heading, the command, a table, and what was found. */
export function markdownOf({ title, command, rows, found }: Section): string {
  const table = rows.map(([measured, seen]) => `| ${cell(measured)} | ${cell(seen)} |`);
  const faults = found.length === 0 ? ['Nothing was found.'] : found.map((line) => `- ${line}`);
  return [
    `## ${title}`,
    '',
    `\`${command}\``,
    '',
    '| measured | seen |',
    '|---|---|',
    ...table,
    '',
    ...faults,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Prints a section to standard output, and writes it as JSON to `file` if one is given. */
export async function report(section: Section, file: string | undefined): Promise<void> {
  process.stdout.write(`${markdownOf(section)}\n`);
  if (file !== undefined) await writeFile(file, `${JSON.stringify(section, null, 2)}\n`);
}
