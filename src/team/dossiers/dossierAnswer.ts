import { z } from 'zod';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { count, flag, label, moment, ownWords } from '../../answer/fields.ts';
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
  engine: label(['memory', 'disk'], 'where it is searched'),
  isLooking: flag('whether the folder is being looked at now'),
});

export const dossierAnswerSchema = z.discriminatedUnion('form', [
  dossierDoneSchema,
  dossierListSchema,
  dossierStatusSchema,
]);

export type ListedDossier = DeepReadonly<z.infer<typeof listedDossierSchema>>;
export type DossierDone = DeepReadonly<z.infer<typeof dossierDoneSchema>>;
export type DossierList = DeepReadonly<z.infer<typeof dossierListSchema>>;
export type DossierStatus = DeepReadonly<z.infer<typeof dossierStatusSchema>>;
export type DossierAnswer = DeepReadonly<z.infer<typeof dossierAnswerSchema>>;
