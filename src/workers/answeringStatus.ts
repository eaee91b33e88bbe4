import type { OpenCorpus } from '../corpus/openCorpus.ts';
import { readFault } from '../keeping/readFault.ts';
import type { AnsweringStatus } from '../monitoring/health.ts';

/** What the answering worker says of itself: the dossiers that it answers from, and whether it can read the database. */
export function answeringStatus({ dossiers, database }: OpenCorpus): AnsweringStatus {
  return {
    dossiers: [...dossiers].map(([name, { dossier }]) => ({
      name,
      documents: dossier.documents.length,
      passages: dossier.passageCount,
      unread: dossier.unread.length,
    })),
    databaseFault: readFault(database),
  };
}
