import type { CommandHelp, HelpAnswer } from '../../answering/help/helpAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, extra, line, small, type TextLine, type ViewBlock } from '../model/block.ts';
import { foreign, type Piece, strong, strongForeign } from '../model/piece.ts';
import type { View } from '../model/view.ts';
import { framed, remarksOf } from '../parts/frame.ts';

/** How to ask, questions that the dossier answers, and all commands; of a single command its options. */
export function helpView(answer: HelpAnswer, dossier: Dossier): View {
  const { heading, form, examples } = answer;
  return framed(answer, heading, dossier, {
    state: 'found',
    form: 'help',
    blocks: [...FORMS[form](answer), ...remarksOf(answer)],
    examples,
  });
}

const FORMS: Readonly<Record<HelpAnswer['form'], (answer: HelpAnswer) => readonly ViewBlock[]>> = {
  page: ({ entries, examples }) => {
    const { asking, mentioning, goingOn, checking, detail, commands, inTerminal, usage } = wording.help;
    return [
      block(
        ...[asking, mentioning, goingOn, checking].map((words) => onlyInChat(line([words]))),
        extra(line([inTerminal])),
      ),
      block(
        line([strong(commands)]),
        ...entries.flatMap((one) => [line(commandLine(one)), extra(small(exampleLine(one)))]),
        onlyInChat(small([detail])),
        extra(small([usage])),
      ),
      ...examplesBlocks(examples),
    ];
  },
  details: ({ entries }) => entries.map((one) => commandBlock(one, entries.length === 1)),
  card: ({ examples }) => {
    const { card, cardAsking, cardPrivacy } = wording.help;
    return [block(line([card]), line([cardAsking]), small([cardPrivacy])), ...examplesBlocks(examples)];
  },
};

/** A line on what a chat has and a terminal has not. */
function onlyInChat(text: TextLine): TextLine {
  return { ...text, room: 'little' };
}

/** Above the buttons with the questions; in the terminal, the calls that ask them. */
function examplesBlocks(examples: readonly string[]): readonly ViewBlock[] {
  if (examples.length === 0) return [];
  const { examples: title, typed } = wording.help;
  return [block(line([strong(title)]), ...examples.map((one) => extra(line([foreign(typed(one))]))))];
}

function commandBlock(command: CommandHelp, isOnly: boolean): ViewBlock {
  const listed = command.options.map(({ name: option, required, description: what }) =>
    small(wording.help.option<Piece>(strongForeign(option), required, foreign(what))),
  );
  return block(line(commandLine(command)), ...(isOnly ? listed : listed.map(extra)), small(exampleLine(command)));
}

function commandLine({ name, description }: CommandHelp) {
  return wording.help.command<Piece>(strong(`/${name}`), foreign(description));
}

function exampleLine({ example }: CommandHelp) {
  return wording.help.example<Piece>(foreign(example));
}
