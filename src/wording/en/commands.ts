/** What commands and their options are for, with examples on the sample dossier. Discord takes at most 100 characters. */
export const commands = {
  dossierOption: 'Which dossier to ask, if several are open here',
  ask: {
    what: "Ask a question; the answer is in the dossier's own words",
    question: 'Your question, in plain words',
    example: 'Who led the delegation?',
  },
  cite: {
    citation: 'The citation, such as hearing-3:12',
    what: 'Show a cited passage, and the reference in the style that you need',
    style: 'The style of the reference; text, Markdown and BibTeX if left out',
  },
  compare: {
    what: 'Two people, bodies, documents or sources side by side: what both say, and what only one says',
    a: 'A person, a body, a document, a source or a section',
    b: 'A second person, body, document, source or section',
    topic: 'A subject, an event or a day; leave it out to compare everything they say',
    exampleA: 'Russian foreign ministry',
    exampleTopic: 'talks with Lavrov',
  },
  filters: {
    document: 'Only in this document (id, file or words of its title)',
    source: 'Only from this source',
    after: 'Published on or after: YYYY, YYYY-MM or YYYY-MM-DD',
    before: 'Published before: YYYY, YYYY-MM or YYYY-MM-DD',
    fitsNone: (name: string, value: string): string =>
      `No ${name} in the dossier matches “${value}”. /source lists its documents.`,
    isNoDate: (name: string, value: string): string =>
      `${name}: “${value}” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, such as 2022-09-12.`,
  },
  help: {
    what: 'What each command does, with an example',
    command: 'Only this command',
    form: 'How it is shown',
  },
  overview: {
    what: 'One page on a topic: evidence, who said what, when, people, differences and gaps',
    topic: 'A person, a place, an event or a subject',
    without: 'Citations of passages to leave out; the Drop buttons fill this in',
    example: 'letter to Putin',
  },
  quote: {
    what: 'Find who said what in the documents, in which exact words',
    words: 'Words of the statement; "phrase" and prefix* work too',
    speaker: 'Who spoke, in any spelling',
    about: 'Words that are anywhere in the passage around the statement',
    example: 'world order',
  },
  search: {
    what: 'Find passages by words, "exact phrases", -without, OR, prefix*, fuzzy~',
    query: 'Words; "phrase", -without, OR, prefix*, fuzzy~',
    example: '"arab peace" OR multipolar -sanctions',
  },
  source: {
    what: 'List the documents of the dossier, or read one passage by passage',
    document: 'The document to read (id, file or words of its title)',
    passage: 'The passage to begin with: the number after ¶',
    needsDocument: '/source passage: every document has passages with numbers. Name the document too.',
  },
  timeline: {
    what: 'What happened when, in the words of the documents, with a picture',
    topic: 'Only what these words are about',
    person: 'Only what names this person or body, in any spelling, or what they said',
    after: 'On or after: YYYY, YYYY-MM or YYYY-MM-DD',
    before: 'Before: YYYY, YYYY-MM or YYYY-MM-DD',
  },
  verify: {
    what: 'Check a quotation, or a text with quotations, against the dossier word by word',
    text: 'The quotation, or the text with its quotations',
    file: 'A file with the text: text, Word, PDF, web page, mail and others',
    unread: 'Attached files that are not checked',
    needsText: '/verify needs something to check. Give it in the option “text” or “file”.',
    dialogue: {
      title: 'Check a text against the dossier',
      text: { label: 'Text with its quotations', description: 'Up to 4,000 characters' },
      more: { label: 'Text, continued', description: 'If it is longer' },
      still: { label: 'Text, continued again', description: 'If it is longer still' },
      file: { label: 'Or a file', description: 'Text, Word, PDF, web page, mail and others, up to 10 MB' },
    },
    onMessage: 'Check against the dossier',
    example: '“systematic murder”',
  },
  who: {
    what: 'Who someone is: spellings, offices, what they said and what others said about them',
    name: 'The name, in any spelling; "in quotation marks" for that exact spelling',
  },
};
