/** The forms in which a briefing can be taken away. */
export const EXPORT_FORMATS = ['markdown', 'docx', 'pdf', 'html', 'bibtex', 'ris', 'csl-json', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
