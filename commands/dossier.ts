import type { CommandGroup } from '../src/contract/command.ts';
import { defineDossierSubcommand } from '../src/contract/defineDossierSubcommand.ts';
import { GRANTED_ACTS } from '../src/dossier/act.ts';
import { PLACES, setDefault, useDossier } from '../src/team/dossiers/chooseHere.ts';
import { completeDossierName } from '../src/team/dossiers/dossierNamed.ts';
import { listDossiers } from '../src/team/dossiers/listDossiers.ts';
import { reloadDossier } from '../src/team/dossiers/reloadDossier.ts';
import { ALL_OR_NONE, serverAccess, WIDTHS } from '../src/team/dossiers/serverAccess.ts';
import { showAudit } from '../src/team/dossiers/showAudit.ts';
import { showStatus } from '../src/team/dossiers/showStatus.ts';
import { wording } from '../src/wording/catalogue.ts';

/** Longest name of a folder in common file systems, in UTF-16 units at most. */
const LONGEST_NAME = 255;

const words = wording.teamCommands.dossier;
const nameOption = { name: 'name', type: 'text', max: LONGEST_NAME } as const;

export const dossier = {
  name: 'dossier',
  description: words.what,
  forAdministrators: true,
  subcommands: [
    defineDossierSubcommand({
      name: 'list',
      description: words.list,
      options: [],
      example: {},
      acts: ['ask', 'manage'],
      ofAnyDossier: true,
      run: ({ open, desk, team }) => listDossiers(open, desk, team),
    }),
    defineDossierSubcommand({
      name: 'status',
      description: words.status,
      options: [],
      example: {},
      run: ({ open, desk, team }) => showStatus(open, desk, team),
    }),
    defineDossierSubcommand({
      name: 'use',
      description: words.use,
      options: [
        {
          ...nameOption,
          description: words.useName,
          complete: (typed, _open, _team, desk) => completeDossierName(typed, desk, ['ask']),
        },
      ],
      example: { name: 'moscow-visit' },
      keptAs: 'list',
      ofAnyDossier: true,
      run: ({ options, ...here }) => useDossier(options.name, here),
    }),
    defineDossierSubcommand({
      name: 'default',
      description: words.default,
      options: [
        {
          ...nameOption,
          description: words.defaultName,
          complete: (typed, _open, _team, desk) => completeDossierName(typed, desk, ['manage']),
        },
        { name: 'where', description: words.where, type: 'choice', choices: PLACES },
      ],
      example: { name: 'moscow-visit', where: 'server' },
      keptAs: 'list',
      acts: ['manage'],
      ofAnyDossier: true,
      run: ({ options, ...here }) => setDefault(options.name, options.where ?? 'channel', here),
    }),
    defineDossierSubcommand({
      name: 'access',
      description: words.access,
      options: [
        { name: 'right', description: words.right, type: 'choice', choices: GRANTED_ACTS },
        { name: 'who', description: words.who, type: 'choice', choices: ALL_OR_NONE },
        { name: 'role', description: words.role, type: 'role' },
        { name: 'remove', description: words.remove, type: 'role' },
        { name: 'where', description: words.width, type: 'choice', choices: WIDTHS },
      ],
      example: { right: 'pin', who: 'nobody', where: 'channel' },
      keptAs: 'access',
      acts: ['manage'],
      run: ({ options: { right, who, role, remove, where }, ...here }) =>
        serverAccess({ right, who, role, remove, where }, here),
    }),
    defineDossierSubcommand({
      name: 'reload',
      description: words.reload,
      options: [],
      example: {},
      keptAs: 'status',
      acts: ['manage'],
      run: ({ open, desk, team }) => reloadDossier(open, desk, team),
    }),
    defineDossierSubcommand({
      name: 'audit',
      description: words.audit,
      options: [],
      example: {},
      acts: ['manage'],
      ofAnyDossier: true,
      run: ({ open, desk, team }) => showAudit(open, desk, team),
    }),
  ],
} satisfies CommandGroup;
