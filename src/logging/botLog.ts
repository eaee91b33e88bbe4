import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { z } from 'zod';
import { type Redaction, redactLine } from './redactLine.ts';

export interface BotLogOptions {
  readonly level: string;
  readonly redaction: Redaction;
  /** Where the lines go. */
  readonly out: DestinationStream;
  /** Hears of each line: its level as pino counts (40 is a warning, 50 an error), and the class of the error in it. */
  readonly counted?: (level: number, error: string | undefined) => void;
}

/** The log of the bot. Every line of every thread goes through `write`, which is where words and secrets are taken out. */
export interface BotLog {
  readonly log: Logger;
  /** Takes a line that another thread has made. */
  write(line: string): void;
}

const lineSchema = z.object({
  level: z.number(),
  err: z.object({ type: z.string() }).optional().catch(undefined),
});

/** Opens the log. */
export function openLog({ level, redaction, out, counted = () => {} }: BotLogOptions): BotLog {
  const write = (line: string): void => {
    const redacted = redactLine(line, redaction);
    out.write(redacted);
    const read = lineSchema.safeParse(JSON.parse(redacted));
    if (read.success) counted(read.data.level, read.data.err?.type);
  };
  return { log: pino({ level }, { write }), write };
}

/** Standard error: lines to read in a terminal, else JSON. */
export function standardError(): DestinationStream {
  return process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
}

/**
 * Has the log say why the program ends if it ends by an error that nobody caught. Node itself would print the error with all
 * that it carries, such as the body of a request to Discord.
 */
export function logCrashes(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error that nobody expected ends the program');
    process.exit(1);
  });
}
