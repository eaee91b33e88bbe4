import { EXPORT_FORMATS } from '../src/answer/exportFormat.ts';
import type { CommandGroup } from '../src/contract/command.ts';
import { defineTeamSubcommand } from '../src/contract/defineTeamSubcommand.ts';
import type { OpenDossier } from '../src/openDossier.ts';
import { BriefingEditor } from '../src/team/briefing/briefingEditor.ts';
import { parsePinName } from '../src/team/briefing/pinName.ts';
import { TARGET_WORDS } from '../src/team/briefing/steps.ts';
import type { Team } from '../src/team/team.ts';
import { wording } from '../src/wording/catalogue.ts';
import { nameOption, newNameOption, noteOption, pinOption } from './briefingOptions.ts';
import { citationOption } from './citationOption.ts';

/** Other words for some formats, most of them endings of files. */
const FORMAT_SYNONYMS = { md: 'markdown', word: 'docx', htm: 'html', bib: 'bibtex', csl: 'csl-json' } as const;

export const briefing = {
  name: 'briefing',
  description: wording.teamCommands.briefing.what,
  subcommands: [
    defineTeamSubcommand({
      name: 'show',
      description: wording.teamCommands.briefing.show,
      options: [nameOption],
      example: {},
      run: ({ options, ...request }) => editorOf(request).show(options.name),
    }),
    defineTeamSubcommand({
      name: 'add',
      description: wording.teamCommands.briefing.add,
      options: [citationOption, noteOption],
      example: { id: 'kazan:3', note: wording.teamCommands.briefing.addExample },
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).add(options.id, options.note),
    }),
    defineTeamSubcommand({
      name: 'note',
      description: wording.teamCommands.briefing.note,
      options: [pinOption, noteOption],
      example: { pin: '1', note: wording.teamCommands.briefing.noteExample },
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).note(parsePinName(options.pin), options.note),
    }),
    defineTeamSubcommand({
      name: 'move',
      description: wording.teamCommands.briefing.move,
      options: [
        pinOption,
        {
          name: 'to',
          description: wording.teamCommands.briefing.moveTo,
          type: 'choice',
          choices: TARGET_WORDS,
          orNumber: true,
          required: true,
          max: 10,
        },
      ],
      example: { pin: '2', to: 1 },
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).move(parsePinName(options.pin), options.to),
    }),
    defineTeamSubcommand({
      name: 'drop',
      description: wording.teamCommands.briefing.drop,
      options: [pinOption],
      example: { pin: '2' },
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).drop(parsePinName(options.pin)),
    }),
    defineTeamSubcommand({
      name: 'rename',
      description: wording.teamCommands.briefing.rename,
      options: [{ ...newNameOption, required: true }],
      example: { name: wording.teamCommands.briefing.renameExample },
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).rename(options.name),
    }),
    defineTeamSubcommand({
      name: 'list',
      description: wording.teamCommands.briefing.list,
      options: [],
      example: {},
      run: (request) => editorOf(request).list(),
    }),
    defineTeamSubcommand({
      name: 'new',
      description: wording.teamCommands.briefing.new,
      options: [newNameOption],
      example: { name: 'Visits' },
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).begin(options.name),
    }),
    defineTeamSubcommand({
      name: 'use',
      description: wording.teamCommands.briefing.use,
      options: [{ ...nameOption, required: true, description: wording.teamCommands.briefing.useName }],
      example: { name: 'Visits' },
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).use(options.name),
    }),
    defineTeamSubcommand({
      name: 'close',
      description: wording.teamCommands.briefing.close,
      options: [],
      example: {},
      keptAs: 'list',
      acts: ['pin'],
      run: (request) => editorOf(request).close(),
    }),
    defineTeamSubcommand({
      name: 'undo',
      description: wording.teamCommands.briefing.undo,
      options: [{ name: 'version', description: wording.teamCommands.briefing.undoVersion, type: 'integer' }],
      example: {},
      keptAs: 'show',
      acts: ['pin'],
      run: ({ options, ...request }) => editorOf(request).undo(options.version),
    }),
    defineTeamSubcommand({
      name: 'export',
      description: wording.teamCommands.briefing.export,
      options: [
        {
          name: 'format',
          description: wording.teamCommands.briefing.exportFormat,
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
