import type { Answer } from '../src/answer.ts';
import { completeDocument } from '../src/answering/sources/complete.ts';
import type { CommandGroup } from '../src/contract/command.ts';
import { defineDossierSubcommand } from '../src/contract/defineDossierSubcommand.ts';
import type { GivenFile } from '../src/contract/givenFile.ts';
import { GRANTED_ACTS } from '../src/dossier/act.ts';
import type { OpenDossier } from '../src/openDossier.ts';
import {
  addDocument,
  discardDocument,
  keepDocument,
  putBackDocument,
  removeDocument,
  showRemoved,
  showStaged,
} from '../src/team/dossiers/addDocument.ts';
import { PLACES, setDefault, useDossier } from '../src/team/dossiers/chooseHere.ts';
import { completeRemoved, completeWaiting } from '../src/team/dossiers/completeFile.ts';
import type { DossierDesk } from '../src/team/dossiers/desk.ts';
import { completeDossierName } from '../src/team/dossiers/dossierNamed.ts';
import { listDossiers } from '../src/team/dossiers/listDossiers.ts';
import { reloadDossier } from '../src/team/dossiers/reloadDossier.ts';
import { ALL_OR_NONE, serverAccess, WIDTHS } from '../src/team/dossiers/serverAccess.ts';
import { showAudit } from '../src/team/dossiers/showAudit.ts';
import { showStatus } from '../src/team/dossiers/showStatus.ts';
import type { Team } from '../src/team/team.ts';
import { wording } from '../src/wording/catalogue.ts';

/** Longest name of a folder in common file systems, in UTF-16 units at most. */
const LONGEST_NAME = 255;

/** Largest file that is taken, in bytes; MAX_FILE_MB may be less. */
const LARGEST_FILE = 100 * 1024 * 1024;
const LONGEST_ADDRESS = 2_000;

const words = wording.teamCommands.dossier;
const nameOption = { name: 'name', type: 'text', max: LONGEST_NAME, holds: 'name' } as const;

const waitingOption = {
  name: 'file',
  type: 'text',
  max: LONGEST_NAME,
  holds: 'name',
  complete: (_typed: string, open: OpenDossier, team?: Team, desk?: DossierDesk) => completeWaiting(open, team, desk),
} as const;
const removedOption = {
  name: 'file',
  type: 'text',
  max: LONGEST_NAME,
  holds: 'name',
  complete: (_typed: string, open: OpenDossier, _team?: Team, desk?: DossierDesk) => completeRemoved(open, desk),
} as const;

/** The one file that an answer is about, by which its buttons show it again. */
function fileOf(answer: Answer): Readonly<Record<string, string>> {
  if (answer.command !== 'dossier' || !('files' in answer)) return {};
  const [only] = answer.files;
  return only === undefined ? {} : { file: only.id };
}

/** A file as its bytes, which is how the option takes it. */
function bytesOnly({ file, url }: { readonly file?: GivenFile | undefined; readonly url?: string | undefined }) {
  return {
    ...(file !== undefined && 'bytes' in file ? { file } : {}),
    ...(url === undefined ? {} : { url }),
  };
}

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
    defineDossierSubcommand({
      name: 'add',
      description: words.add,
      options: [
        { name: 'file', description: words.addFile, type: 'attachment', as: 'bytes', max: LARGEST_FILE },
        { name: 'url', description: words.addUrl, type: 'text', max: LONGEST_ADDRESS, holds: 'name' },
      ],
      example: { url: 'https://example.org/report.pdf' },
      dialogue: {
        title: words.addTitle,
        fields: [{ option: 'file', kind: 'file', label: words.addFileField, description: words.addFileHint }],
      },
      keptAs: 'staged',
      keptWith: fileOf,
      acts: ['add'],
      run: ({ options, ...here }) => addDocument(bytesOnly(options), here),
    }),
    defineDossierSubcommand({
      name: 'staged',
      description: words.staged,
      options: [{ ...waitingOption, description: words.stagedFile }],
      example: {},
      acts: ['add'],
      run: ({ options, ...here }) => showStaged(options.file, here),
    }),
    defineDossierSubcommand({
      name: 'keep',
      description: words.keep,
      options: [{ ...waitingOption, description: words.keepFile, required: true }],
      example: { file: 'k3nV8sQa' },
      keptAs: 'status',
      acts: ['add'],
      run: ({ options, ...here }) => keepDocument(options.file, here),
    }),
    defineDossierSubcommand({
      name: 'discard',
      description: words.discard,
      options: [{ ...waitingOption, description: words.keepFile, required: true }],
      example: { file: 'k3nV8sQa' },
      keptAs: 'staged',
      acts: ['add'],
      run: ({ options, ...here }) => discardDocument(options.file, here),
    }),
    defineDossierSubcommand({
      name: 'remove',
      description: words.removeDocument,
      options: [
        {
          name: 'document',
          description: words.removeWhich,
          type: 'text',
          max: LONGEST_NAME,
          holds: 'name',
          required: true,
          complete: (typed, open) => completeDocument(typed, open),
        },
      ],
      example: { document: 'harbour-letter' },
      keptAs: 'removed',
      keptWith: fileOf,
      acts: ['add'],
      run: ({ options, ...here }) => removeDocument(options.document, here),
    }),
    defineDossierSubcommand({
      name: 'removed',
      description: words.removed,
      options: [{ ...removedOption, description: words.removedFile }],
      example: {},
      acts: ['add'],
      run: ({ options, ...here }) => showRemoved(options.file, here),
    }),
    defineDossierSubcommand({
      name: 'putback',
      description: words.putBack,
      options: [{ ...removedOption, description: words.removedFile, required: true }],
      example: { file: 'k3nV8sQa' },
      keptAs: 'status',
      acts: ['add'],
      run: ({ options, ...here }) => putBackDocument(options.file, here),
    }),
  ],
} satisfies CommandGroup;
