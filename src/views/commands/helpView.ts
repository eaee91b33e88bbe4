import type { CommandHelp, HelpAnswer } from '../../answering/help/helpAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, extra, line, small, type ViewBlock } from '../model/block.ts';
import { foreign, type Piece, strong, strongForeign } from '../model/piece.ts';
import type { View } from '../model/view.ts';
import { framed, remarksOf } from '../parts/frame.ts';

/** All commands with an example each; a single one with its options first of all. */
export function helpView(answer: HelpAnswer, dossier: Dossier): View {
  const { heading, entries } = answer;
  return framed(answer, heading, dossier, {
    state: 'found',
    form: 'help',
    blocks: [...entries.map((one) => commandBlock(one, entries.length === 1)), ...remarksOf(answer)],
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
