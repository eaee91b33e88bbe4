import type { Answer } from '../answer.ts';
import type { Block } from './block.ts';
import { plain } from './block.ts';
import { inline } from './escape.ts';

type CommandHelp = NonNullable<Answer['help']>[number];

export function helpBlocks(help: readonly CommandHelp[]): readonly Block[] {
  return help.map((command) =>
    plain(
      [
        `**/${inline(command.name)}** — ${inline(command.description)}`,
        ...command.options.map(
          (option) =>
            `-# ${inline(option.name)}: ${inline(option.description)}${option.required ? '' : ' (may be left out)'}`,
        ),
        `-# For example: ${inline(command.example)}`,
      ].join('\n'),
    ),
  );
}
