import { z } from 'zod';
import { serveReading } from '../../reading/apart/serveReading.ts';
import { analyse } from './fileAnalyser.ts';

/** The program of a process of an `AnalysingPool`. */
const requestSchema = z.object({
  found: z.object({
    dossier: z.string(),
    file: z.string(),
    path: z.string(),
    size: z.number(),
    modified: z.number(),
  }),
  known: z.string().nullable(),
});

serveReading(async (request, reader, isRead) => {
  const { found, known } = requestSchema.parse(request);
  return await analyse(found, known, reader, isRead);
});
