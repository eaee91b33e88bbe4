import { z } from 'zod';
import type { DossierAnswer } from '../../team/dossiers/dossierAnswer.ts';
import {
  dossierAccessSchema,
  dossierAuditSchema,
  dossierListSchema,
  dossierRemovedSchema,
  dossierStagedSchema,
  dossierStatusSchema,
} from '../../team/dossiers/dossierAnswer.ts';

const { lastNews, engine, isLooking } = dossierStatusSchema.shape;

/** What the JSON of /dossier has beside what every answer has. */
export const dossierShape = {
  dossiers: dossierListSchema.shape.dossiers.optional().describe('in /dossier list: what may be asked or managed here'),
  grants: dossierAccessSchema.shape.grants.optional().describe('in /dossier access: who may do what'),
  audit: dossierAuditSchema.shape.entries.optional().describe('in /dossier audit: who changed what, the last first'),
  staged: dossierStagedSchema.shape.files.optional().describe('in /dossier add and staged: the files that wait'),
  removed: dossierRemovedSchema.shape.files.optional().describe('in /dossier removed: the files that can be put back'),
  status: z
    .object({ lastNews, engine, isLooking })
    .optional()
    .describe('in /dossier status: how it is with the dossier'),
};

export function dossierJson(answer: DossierAnswer) {
  const { heading } = answer;
  switch (answer.form) {
    case 'done':
      return { heading, results: [] };
    case 'list':
      return { heading, results: [], dossiers: answer.dossiers.map((one) => ({ ...one })) };
    case 'access':
      return { heading, results: [], grants: answer.grants.map((one) => ({ ...one, roles: [...one.roles] })) };
    case 'audit':
      return { heading, results: [], audit: answer.entries.map((one) => ({ ...one, by: { ...one.by } })) };
    case 'staged':
      return { heading, results: [], staged: answer.files };
    case 'removed':
      return { heading, results: [], removed: answer.files.map((one) => ({ ...one })) };
    case 'status': {
      const { lastNews, engine, isLooking } = answer;
      return { heading, results: [], status: { lastNews, engine, isLooking } };
    }
  }
}
