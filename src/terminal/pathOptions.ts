import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Command } from '../contract/command.ts';
import { findCall } from '../contract/findCall.ts';
import type { FileBytes, ReadText } from '../contract/givenFile.ts';
import type { OptionValues } from '../contract/option.ts';
import { checkSize, type GetFile, takeFiles } from '../contract/takeFiles.ts';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';

/**
 * The options of a call with its files in them: in the terminal, and in a file of requests, an option that takes a file has its
 * path. `directory` is where relative paths begin. Throws {@link UserError} for a file that cannot be read.
 */
export async function takePaths(
  commands: readonly Command[],
  name: string,
  options: OptionValues,
  { directory, read }: { readonly directory: string; readonly read: ReadText },
): Promise<OptionValues> {
  const { called, callable } = findCall(commands, name);
  const takers = callable.options.filter(({ type }) => type === 'attachment').map((option) => option.name);
  const paths = Object.entries(options).filter(([option, value]) => takers.includes(option) && value !== undefined);
  const getters = paths.map(([option, path]): readonly [string, GetFile] => [
    option,
    ({ max }) => fileAt(resolve(directory, String(path)), max),
  ]);
  return takeFiles(called, callable.options, options, Object.fromEntries(getters), read);
}

async function fileAt(path: string, max: number): Promise<FileBytes> {
  const name = basename(path);
  try {
    checkSize(name, (await stat(path)).size, max);
    return { name, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(wording.terminal.cannotRead(path, reason), { cause: error });
  }
}
