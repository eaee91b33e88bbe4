import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { isBusy } from './busy.ts';

const holderSchema = z.object({ process: z.number(), host: z.string(), since: z.string() });

/** The sign that a bot runs on a data directory. */
export interface BotLock {
  release(): void;
}

/**
 * Takes the lock of a data directory for this process, so that no second bot announces the same news. The operating system
 * gives it back when the process ends, however it ends: it is SQLite's lock on a file of its own. Throws {@link UserError}
 * that names the bot which runs there.
 */
export function takeBotLock(dataDirectory: string): BotLock {
  let database: DatabaseSync | undefined;
  try {
    database = lockedBy(dataDirectory);
  } catch {
    // Where no file can be made, nothing is written that another bot could disturb.
    return { release: () => undefined };
  }
  if (database === undefined) throw new UserError(wording.store.botRunsHere(dataDirectory, holderIn(dataDirectory)));
  const holder = { process: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(holderFile(dataDirectory), `${JSON.stringify(holder)}\n`);
  } catch {
    // A full disk: the lock holds, and only the name is missing.
  }
  const held = database;
  return { release: () => held.close() };
}

/** Which bot runs on a data directory, in words; undefined if none does. */
export function runningBot(dataDirectory: string): string | undefined {
  const database = lockedBy(dataDirectory);
  if (database === undefined) return holderIn(dataDirectory);
  database.close();
  return undefined;
}

/** The locked file, or undefined if another process has it locked. */
function lockedBy(dataDirectory: string): DatabaseSync | undefined {
  mkdirSync(dataDirectory, { recursive: true });
  const database = new DatabaseSync(join(dataDirectory, 'bot.lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

function holderFile(dataDirectory: string): string {
  return join(dataDirectory, 'bot.json');
}

function holderIn(dataDirectory: string): string {
  try {
    const {
      process: id,
      host,
      since,
    } = holderSchema.parse(JSON.parse(readFileSync(holderFile(dataDirectory), 'utf8')));
    return wording.store.holder(id, host, since);
  } catch {
    return wording.store.unknownHolder;
  }
}
