import { z } from 'zod';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { field } from '../../answer/field.ts';
import { count, flag, key, label, moment, ownWords } from '../../answer/fields.ts';
import { GRANTED_ACTS } from '../../dossier/act.ts';
import { CHOSEN_BY } from './chosen.ts';

const common = { command: z.literal('dossier'), heading, ...baseShape };

/** Something was chosen or changed: the heading and the notes say all. */
export const dossierDoneSchema = z.strictObject({ ...common, form: z.literal('done') });

/** A dossier that someone may ask or manage in a place. */
export const listedDossierSchema = z.strictObject({
  name: ownWords('the name of its folder'),
  documents: count('how many documents it has'),
  mayAsk: flag('whether the asker may ask it here'),
  isShown: flag('whether everyone who reads this place may'),
  chosenBy: label(CHOSEN_BY, 'what makes it the one that is asked if a request names none').nullable(),
});

/** The dossiers that someone may ask or manage in a place. */
export const dossierListSchema = z.strictObject({
  ...common,
  form: z.literal('list'),
  dossiers: z.array(listedDossierSchema),
});

/** How it is with a dossier. The files that could not be read are looked up. */
export const dossierStatusSchema = z.strictObject({
  ...common,
  form: z.literal('status'),
  lastNews: moment('when something new was last found in it').nullable(),
  engine: label(['memory', 'disk', 'opensearch'], 'where it is searched'),
  isLooking: flag('whether the folder is being looked at now'),
});

/** A document of a file that waits, as it was understood. */
export const previewedSchema = z.strictObject({
  title: ownWords('its title'),
  published: ownWords('the day of publication').nullable(),
  source: ownWords('who published it').nullable(),
  author: ownWords('who wrote it').nullable(),
  language: ownWords('its language').nullable(),
  passages: count('how many passages it has'),
  quotations: count('how many quotations were found in it'),
  speakers: z.array(ownWords('who is quoted')),
  setApart: count('how many comments and hidden parts were set apart'),
  struck: count('how many runs of its text are struck through'),
  notes: z.array(ownWords('what reading did with it')),
});

/** A file that waits until someone keeps or discards it. Nothing of it is quoted: it is in no dossier yet. */
export const stagedSchema = z.strictObject({
  id: key('the key of the file while it waits'),
  name: ownWords('its name in the dossier if it is kept'),
  bytes: count('its size in bytes'),
  url: ownWords('the address from which it was fetched').nullable(),
  documents: z.array(previewedSchema),
  moreDocuments: count('how many more documents are in it'),
  people: z.array(ownWords('a name that was found in it')),
  unread: z.array(
    z.strictObject({ file: ownWords('what could not be read'), reason: ownWords('why it could not be read') }),
  ),
  sameAs: ownWords('the id of the document that the dossier has already').nullable(),
  removedAs: ownWords('the file of the same bytes that was taken out before').nullable(),
});

/** Files that wait for the asker to keep or discard them. */
export const dossierStagedSchema = z.strictObject({
  ...common,
  form: z.literal('staged'),
  files: z.array(stagedSchema),
});

/** Files that were taken out of the dossier and can be put back. */
export const dossierRemovedSchema = z.strictObject({
  ...common,
  form: z.literal('removed'),
  files: z.array(z.strictObject({ id: key('the key of the file'), file: ownWords('its path in the dossier') })),
});

/** Who may do one thing with the dossier, in a server or a channel of it. */
export const grantSchema = z.strictObject({
  right: label(GRANTED_ACTS, 'what they may do'),
  guild: key("Discord id of the server, in the terminal's list; else null: it is the asker's").nullable(),
  channel: key('Discord id of the channel for which it is said; null for the server').nullable(),
  who: label(['as opened', 'everyone', 'nobody', 'roles'], 'who may; as opened: the server says nothing of it'),
  roles: z.array(key('Discord id of a role of which the members may')),
});

/** Who may do what with the dossier, as the administrators of the server say. */
export const dossierAccessSchema = z.strictObject({
  ...common,
  form: z.literal('access'),
  grants: z.array(grantSchema),
  mayChange: flag('whether the asker may change it here'),
});

/** An act that changed something. */
export const auditedSchema = z.strictObject({
  at: moment('when'),
  by: field('actor', z.strictObject({ id: z.string(), name: z.string() }), 'who'),
  act: ownWords('what was done'),
  dossier: ownWords('the dossier; null if it is about none').nullable(),
  what: ownWords('on what: numbers, ids, names of files'),
  channel: key('Discord id of the channel'),
});

/** Who changed what in a server, the last first. */
export const dossierAuditSchema = z.strictObject({
  ...common,
  form: z.literal('audit'),
  entries: z.array(auditedSchema),
});

export const dossierAnswerSchema = z.discriminatedUnion('form', [
  dossierDoneSchema,
  dossierListSchema,
  dossierStatusSchema,
  dossierAccessSchema,
  dossierAuditSchema,
  dossierStagedSchema,
  dossierRemovedSchema,
]);

export type ListedDossier = DeepReadonly<z.infer<typeof listedDossierSchema>>;
export type DossierDone = DeepReadonly<z.infer<typeof dossierDoneSchema>>;
export type DossierList = DeepReadonly<z.infer<typeof dossierListSchema>>;
export type DossierStatus = DeepReadonly<z.infer<typeof dossierStatusSchema>>;
export type GrantShown = DeepReadonly<z.infer<typeof grantSchema>>;
export type DossierAccess = DeepReadonly<z.infer<typeof dossierAccessSchema>>;
export type Audited = DeepReadonly<z.infer<typeof auditedSchema>>;
export type DossierAudit = DeepReadonly<z.infer<typeof dossierAuditSchema>>;
export type StagedShown = DeepReadonly<z.infer<typeof stagedSchema>>;
export type DossierStaged = DeepReadonly<z.infer<typeof dossierStagedSchema>>;
export type DossierRemoved = DeepReadonly<z.infer<typeof dossierRemovedSchema>>;
export type DossierAnswer = DeepReadonly<z.infer<typeof dossierAnswerSchema>>;
