import { completeCitation } from '../src/answering/sources/complete.ts';
import type { Command, CommandOption, CommandRequest } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { type Answer, EXPORT_FORMATS, type ExportFormat } from '../src/json/answerJson.ts';
import { completeBriefing, completePin } from '../src/team/briefing/complete.ts';
import { BriefingDesk } from '../src/team/briefing/desk.ts';
import { LONGEST_NAME, LONGEST_NOTE } from '../src/team/briefing/limits.ts';
import { parsePinName } from '../src/team/briefing/pinName.ts';
import type { Target } from '../src/team/briefing/steps.ts';
import { required } from './filters.ts';

const PIN: CommandOption = {
  name: 'pin',
  description: 'The pin: its number in the briefing',
  type: 'text',
  required: true,
  max: 40,
  complete: completePin,
};

const NAME: CommandOption = {
  name: 'name',
  description: 'Another briefing of this channel than the current one',
  type: 'text',
  max: LONGEST_NAME,
  complete: completeBriefing,
};

const NEW_NAME: CommandOption = {
  name: 'name',
  description: 'What the briefing is called',
  type: 'text',
  max: LONGEST_NAME,
};

const NOTE: CommandOption = { name: 'note', description: 'A note of your own', type: 'text', max: LONGEST_NOTE };

/** Words of `to` that are no number. */
const TARGET_WORDS = ['up', 'down', 'first', 'last'] as const;

export const briefing = {
  name: 'briefing',
  description: 'The briefing of this channel: pinned passages in order, with notes, to share and to export',
  options: [],
  subcommands: [
    { name: 'show', description: 'Show the briefing', options: [NAME], example: {} },
    {
      name: 'add',
      description: 'Pin a passage by its citation',
      options: [
        {
          name: 'id',
          description: 'The citation, such as hearing-3:12',
          type: 'text',
          required: true,
          max: 200,
          complete: completeCitation,
        },
        NOTE,
      ],
      example: { id: 'kazan:3', note: 'Who was there' },
      keptAs: 'show',
    },
    {
      name: 'note',
      description: 'Change the note on a pin; without a note it is taken away',
      options: [PIN, NOTE],
      example: { pin: '1', note: 'Ask the ministry' },
      keptAs: 'show',
    },
    {
      name: 'move',
      description: 'Move a pin to another place',
      options: [
        PIN,
        {
          name: 'to',
          description: 'Its new number, or up, down, first or last',
          type: 'text',
          required: true,
          max: 10,
          complete: (typed) =>
            TARGET_WORDS.filter((word) => word.startsWith(typed.trim().toLowerCase())).map((word) => ({
              name: word,
              value: word,
            })),
        },
      ],
      example: { pin: '2', to: '1' },
      keptAs: 'show',
    },
    { name: 'drop', description: 'Take a pin out', options: [PIN], example: { pin: '2' }, keptAs: 'show' },
    {
      name: 'rename',
      description: 'Give the briefing another name',
      options: [{ ...NEW_NAME, required: true }],
      example: { name: 'The two accounts' },
      keptAs: 'show',
    },
    { name: 'list', description: 'All briefings of this channel', options: [], example: {} },
    {
      name: 'new',
      description: 'Begin another briefing; pins go into it from now on',
      options: [NEW_NAME],
      example: { name: 'Visits' },
      keptAs: 'show',
    },
    {
      name: 'use',
      description: 'Make another briefing the current one; a closed one is opened again',
      options: [{ ...NAME, required: true, description: 'The briefing' }],
      example: { name: 'Visits' },
      keptAs: 'show',
    },
    { name: 'close', description: 'Close the briefing; it is kept', options: [], example: {}, keptAs: 'list' },
    {
      name: 'undo',
      description: 'Take back the last change; again for the one before it',
      options: [{ name: 'version', description: 'Only if the briefing still stands at this version', type: 'integer' }],
      example: {},
      keptAs: 'show',
    },
    {
      name: 'export',
      description: 'The briefing as a file: each quotation verified again, with notes and sources',
      options: [
        {
          name: 'format',
          description: `One of ${EXPORT_FORMATS.join(', ')}`,
          type: 'text',
          required: true,
          max: 10,
          complete: (typed) =>
            EXPORT_FORMATS.filter((format) => format.startsWith(typed.trim().toLowerCase())).map((format) => ({
              name: format,
              value: format,
            })),
        },
        NAME,
      ],
      example: { format: 'docx' },
      keptAs: 'show',
      makesFile: true,
    },
  ],
  example: {},
  run: (request) => act(request),
} satisfies Command;

type Act = (desk: BriefingDesk, request: CommandRequest) => Answer;

const ACTS: Readonly<Record<string, Act>> = {
  show: (desk, { text }) => desk.show(text('name')),
  add: (desk, request) => desk.add(required(request, 'id'), request.text('note')),
  note: (desk, request) => desk.note(parsePinName(required(request, 'pin')), request.text('note')),
  move: (desk, request) => desk.move(parsePinName(required(request, 'pin')), targetOf(required(request, 'to'))),
  drop: (desk, request) => desk.drop(parsePinName(required(request, 'pin'))),
  rename: (desk, request) => desk.rename(required(request, 'name')),
  list: (desk) => desk.list(),
  new: (desk, { text }) => desk.begin(text('name')),
  use: (desk, request) => desk.use(required(request, 'name')),
  close: (desk) => desk.close(),
  undo: (desk, { integer }) => desk.undo(integer('version')),
  export: (desk, request) => desk.export(formatOf(required(request, 'format')), request.text('name')),
};

function act(request: CommandRequest): Answer {
  const { open, team, subcommand } = request;
  if (team === undefined) throw new UserError('Nothing is kept here: briefings are for a channel of Discord.');
  const run = ACTS[subcommand ?? ''];
  if (run === undefined) throw new Error(`/briefing ${subcommand} does nothing`);
  return run(new BriefingDesk(open, team), request);
}

function targetOf(text: string): Target {
  const typed = text.trim().toLowerCase();
  const word = TARGET_WORDS.find((one) => one === typed);
  if (word !== undefined) return word;
  const place = /^#?(\d{1,6})\.?$/u.exec(typed)?.[1];
  if (place === undefined) {
    throw new UserError(`“${text}” is no place. Give a number, or one of ${TARGET_WORDS.join(', ')}.`);
  }
  return Number(place);
}

/** Other names of the forms, by which files are called. */
const ENDINGS: Readonly<Record<string, ExportFormat>> = { md: 'markdown', word: 'docx', htm: 'html', bib: 'bibtex' };

function formatOf(text: string): ExportFormat {
  const typed = text.trim().toLowerCase().replace(/^\./u, '');
  const format = EXPORT_FORMATS.find((one) => one === typed) ?? ENDINGS[typed];
  if (format !== undefined) return format;
  throw new UserError(
    `“${text}” is no form that a briefing can be exported to. There are ${EXPORT_FORMATS.join(', ')}.`,
  );
}
