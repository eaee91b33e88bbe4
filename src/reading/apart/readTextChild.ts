import { z } from 'zod';
import { standingText } from '../../dossier/standingText.ts';
import { wording } from '../../wording/catalogue.ts';
import { serveReading } from './serveReading.ts';
import type { TextOutcome } from './textReader.ts';

/** The program of a process that reads the text of files which are in no dossier. */
const requestSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

/** Between the texts of the files inside a file, such as a mail and what is attached to it. */
const BETWEEN_FILES = '\n\n';

serveReading(async (request, reader): Promise<TextOutcome> => {
  const { name, bytes } = requestSchema.parse(request);
  const files = await reader.readBytes(name, bytes);
  const texts = files.flatMap(({ outcome }) => ('content' in outcome ? [standingText(outcome.content)] : []));
  if (texts.length > 0) return { text: texts.join(BETWEEN_FILES) };
  const reasons = files.flatMap(({ outcome }) => ('reason' in outcome ? [outcome.reason] : []));
  return { reason: reasons[0] ?? wording.unread.noText };
});
