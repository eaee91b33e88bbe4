import type { Answer } from '../../json/old.ts';
import type { Block } from './block.ts';
import { plain } from './block.ts';
import { inline } from './escape.ts';

type CommandHelp = NonNullable<Answer['help']>[number];

/** All commands with an example each; of a single command also its options. */
export function helpBlocks(help: readonly CommandHelp[]): readonly Block[] {
  return help.map((command) =>
    plain(
      [
        `**/${inline(command.name)}** — ${inline(command.description)}`,
        ...(help.length === 1 ? command.options.map(optionLine) : []),
        `-# For example: ${inline(command.example)}`,
      ].join('\n'),
    ),
  );
}

function optionLine({ name, description, required }: CommandHelp['options'][number]): string {
  return `-# **${inline(name)}**${required ? '' : ' (may be left out)'}: ${inline(description)}`;
}
