import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { OptionValues } from '../contract/option.ts';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { UserError } from '../errors.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';

const requestSchema = z.strictObject({
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

/**
 * Answers a file of requests, one `{"command":…,"options":{…}}` a line (`-` is standard input), with one JSON object a line,
 * in order: the answer, or `{"error":…}` if the request is at fault. Blank lines are skipped. Returns the number of requests
 * at fault. Throws {@link UserError} if the file cannot be read.
 */
export async function runBatch(
  file: string,
  run: (command: string, options: OptionValues) => Promise<AnswerJson>,
  write: (line: string) => void,
): Promise<number> {
  let faults = 0;
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    const answer = await answerLine(line, run);
    if ('error' in answer) faults += 1;
    write(`${JSON.stringify(answer)}\n`);
  }
  return faults;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new UserError(wording.terminal.cannotRead(file, error instanceof Error ? error.message : String(error)));
  }
}

async function answerLine(
  line: string,
  run: (command: string, options: OptionValues) => Promise<AnswerJson>,
): Promise<AnswerJson | { error: string }> {
  try {
    const { command, options } = requestSchema.parse(JSON.parse(line));
    return await run(command, options);
  } catch (error) {
    if (error instanceof UserError) return { error: error.message };
    if (error instanceof MisquotationError) return { error: wording.terminal.withheld };
    if (error instanceof SyntaxError) return { error: wording.terminal.isNoJson(error.message) };
    if (error instanceof z.ZodError) return { error: wording.terminal.isNoRequest(z.prettifyError(error)) };
    throw error;
  }
}
