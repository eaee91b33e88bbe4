import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { block, extra, line, small, type ViewBlock } from './block.ts';
import { framed, remarksOf } from './frame.ts';
import { foreign, type Piece, strong, strongForeign } from './piece.ts';
import type { View } from './view.ts';

type CommandHelp = NonNullable<AnswerJson['help']>[number];

/** All commands with an example each; of a single command its options first of all. */
export function helpView(answer: AnswerJson): View {
  const commands = answer.help ?? [];
  return framed(answer, {
    state: 'found',
    form: 'help',
    blocks: [...commands.map((one) => commandBlock(one, commands.length === 1)), ...remarksOf(answer)],
  });
}

function commandBlock({ name, description, example, options }: CommandHelp, isOnly: boolean): ViewBlock {
  const words = wording.help;
  const listed = options.map(({ name: option, required, description: what }) =>
    small(words.option<Piece>(strongForeign(option), required, foreign(what))),
  );
  return block(
    line(words.command<Piece>(strong(`/${name}`), foreign(description))),
    ...(isOnly ? listed : listed.map(extra)),
    small(words.example<Piece>(foreign(example))),
  );
}
