import type { Answer } from '../../answer.ts';
import type { Command } from '../../contract/command.ts';
import { findCall } from '../../contract/findCall.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { Request } from './request.ts';

/**
 * The request as the buttons of its reply run it again: a request that changes something is not made twice; `answer` is what it was answered with. Of files the text
 * is kept, not the bytes.
 */
export function repeatable(
  commands: readonly Command[],
  request: Request & Pick<KeptReply, 'user'>,
  answer?: Answer,
): KeptReply {
  const kept = { ...request, options: keptOptions(request.options) };
  const { called, command, callable } = findCall(commands, kept.command);
  const shown = command.subcommands?.find((one) => one.name === callable.keptAs);
  if (shown === undefined) return { ...kept, command: called };
  // Making a file changes nothing: the reply shows what the file was made of.
  const isTaken = (option: string): boolean =>
    callable.makesFile === true && shown.options.some((one) => one.name === option);
  const options = Object.fromEntries(Object.entries(kept.options).filter(([option]) => isTaken(option)));
  const needed = answer === undefined ? {} : callable.keptWith?.(answer);
  return { ...kept, command: `${command.name} ${shown.name}`, options: { ...options, ...needed } };
}

/** The options without the bytes of files. */
export function keptOptions(options: Request['options']): KeptReply['options'] {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      typeof value === 'object' && 'bytes' in value ? [] : [[name, value]],
    ),
  );
}
