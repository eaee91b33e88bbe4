import type { Language } from '../language.ts';
import { italianDocuments } from './documents.ts';
import { italianNameForms } from './nameForms.ts';
import { italianTranscripts } from './transcripts.ts';

export const italian = {
  tag: 'it',
  transcripts: italianTranscripts,
  nameForms: italianNameForms,
  documents: italianDocuments,
} satisfies Language;
