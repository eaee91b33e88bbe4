import { EXPORT_FORMATS } from '../src/answer/exportFormat.ts';
import type { CommandGroup } from '../src/contract/command.ts';
import { defineTeamSubcommand } from '../src/contract/defineTeamSubcommand.ts';
import type { OpenDossier } from '../src/openDossier.ts';
import { BriefingEditor } from '../src/team/briefing/briefingEditor.ts';
import { parsePinName } from '../src/team/briefing/pinName.ts';
import { TARGET_WORDS } from '../src/team/briefing/steps.ts';
import type { Team } from '../src/team/team.ts';
import { nameOption, newNameOption, noteOption, pinOption } from './briefingOptions.ts';
import { citationOption } from './citationOption.ts';

/** Other words for some formats, most of them endings of files. */
const FORMAT_SYNONYMS = { md: 'markdown', word: 'docx', htm: 'html', bib: 'bibtex' } as const;

export const briefing = {
  name: 'briefing',
  description: 'The briefing of this channel: pinned passages in order, with notes, to share and to export',
  subcommands: [
    defineTeamSubcommand({
      name: 'show',
      description: 'Show the briefing',
      options: [nameOption],
      example: {},
      run: ({ options, ...request }) => editorOf(request).show(options.name),
    }),
    defineTeamSubcommand({
      name: 'add',
      description: 'Pin a passage by its citation',
      options: [citationOption, noteOption],
      example: { id: 'kazan:3', note: 'Who was there' },
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).add(options.id, options.note),
    }),
    defineTeamSubcommand({
      name: 'note',
      description: 'Change the note on a pin; without a note it is taken away',
      options: [pinOption, noteOption],
      example: { pin: '1', note: 'Ask the ministry' },
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).note(parsePinName(options.pin), options.note),
    }),
    defineTeamSubcommand({
      name: 'move',
      description: 'Move a pin to another place',
      options: [
        pinOption,
        {
          name: 'to',
          description: 'Its new number, or up, down, first or last',
          type: 'choice',
          choices: TARGET_WORDS,
          orNumber: true,
          required: true,
          max: 10,
        },
      ],
      example: { pin: '2', to: 1 },
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).move(parsePinName(options.pin), options.to),
    }),
    defineTeamSubcommand({
      name: 'drop',
      description: 'Take a pin out',
      options: [pinOption],
      example: { pin: '2' },
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).drop(parsePinName(options.pin)),
    }),
    defineTeamSubcommand({
      name: 'rename',
      description: 'Give the briefing another name',
      options: [{ ...newNameOption, required: true }],
      example: { name: 'The two accounts' },
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).rename(options.name),
    }),
    defineTeamSubcommand({
      name: 'list',
      description: 'All briefings of this channel',
      options: [],
      example: {},
      run: (request) => editorOf(request).list(),
    }),
    defineTeamSubcommand({
      name: 'new',
      description: 'Begin another briefing; pins go into it from now on',
      options: [newNameOption],
      example: { name: 'Visits' },
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).begin(options.name),
    }),
    defineTeamSubcommand({
      name: 'use',
      description: 'Make another briefing the current one; a closed one is opened again',
      options: [{ ...nameOption, required: true, description: 'The briefing' }],
      example: { name: 'Visits' },
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).use(options.name),
    }),
    defineTeamSubcommand({
      name: 'close',
      description: 'Close the briefing; it is kept',
      options: [],
      example: {},
      keptAs: 'list',
      run: (request) => editorOf(request).close(),
    }),
    defineTeamSubcommand({
      name: 'undo',
      description: 'Take back the last change; again for the one before it',
      options: [{ name: 'version', description: 'Only if the briefing still stands at this version', type: 'integer' }],
      example: {},
      keptAs: 'show',
      run: ({ options, ...request }) => editorOf(request).undo(options.version),
    }),
    defineTeamSubcommand({
      name: 'export',
      description: 'The briefing as a file: each quotation verified again, with notes and sources',
      options: [
        {
          name: 'format',
          description: `One of ${EXPORT_FORMATS.join(', ')}`,
          type: 'choice',
          choices: EXPORT_FORMATS,
          synonyms: FORMAT_SYNONYMS,
          required: true,
          max: 10,
        },
        nameOption,
      ],
      example: { format: 'docx' },
      keptAs: 'show',
      makesFile: true,
      run: ({ options, ...request }) => editorOf(request).export(options.format, options.name),
    }),
  ],
} satisfies CommandGroup;

function editorOf({ open, team }: { readonly open: OpenDossier; readonly team: Team }): BriefingEditor {
  return new BriefingEditor(open, team);
}
