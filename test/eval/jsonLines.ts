import { readFileSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** The lines of a file of JSON lines. Throws for a line of another form, naming file and line. */
export function readLines<Line>(path: string, schema: z.ZodType<Line>): readonly Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, number) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${path}, line ${number + 1}: ${reason}`);
      }
    });
}

/** Writes one line a value. */
export function writeLines(path: string, values: readonly unknown[]): void {
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
