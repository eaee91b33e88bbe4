/** What commands and their options are for, with examples on the sample dossier. Discord takes at most 100 characters. */
export const commands = {
  dossierOption: 'Which dossier to ask, where several are open',
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
    what: 'Two people, bodies, documents or sources side by side: what each says, and what only one does',
    a: 'A person, a body, a document, a source or a section',
    b: 'Whom or what to compare it with',
    topic: 'Words of a subject, an event or a day; else all they say',
    exampleA: 'Russian foreign ministry',
    exampleTopic: 'talks with Lavrov',
  },
  filters: {
    document: 'Only in this document (id, file or words of its title)',
    source: 'Only from this source',
    after: 'Published on or after: YYYY, YYYY-MM or YYYY-MM-DD',
    before: 'Published before: YYYY, YYYY-MM or YYYY-MM-DD',
    fitsNone: (name: string, value: string): string =>
      `No ${name} of the dossier fits “${value}”. /source lists what it holds.`,
    isNoDate: (name: string, value: string): string =>
      `${name}: “${value}” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, such as 2022-09-12.`,
  },
  help: {
    what: 'What each command does, with an example',
    command: 'Only this command',
    form: 'How it is shown',
  },
  overview: {
    what: 'One page on a topic: evidence, who said what, when, people, differences, what is lacking',
    topic: 'A person, a place, an event or a subject',
    without: 'Citations of passages to leave out; the Drop buttons fill this in',
    example: 'letter to Putin',
  },
  quote: {
    what: 'Find who said what in the documents, in which exact words',
    words: 'Words of the statement; "phrase", prefix* and the like work too',
    speaker: 'Who spoke, in any spelling',
    about: 'Words that stand anywhere in the passage around the statement',
    example: 'world order',
  },
  search: {
    what: 'Find passages by words, "exact phrases", -without, OR, prefix*, fuzzy~',
    query: 'Words; "phrase", -without, OR, prefix*, fuzzy~',
    example: '"arab peace" OR multipolar -sanctions',
  },
  source: {
    what: 'List what the dossier holds, or read a document passage by passage',
    document: 'The document to read (id, file or words of its title)',
    passage: 'The passage to begin with: the number after ¶',
    needsDocument: '/source passage: a number alone could be in any document. Name the document too.',
  },
  timeline: {
    what: 'What happened when, in the words of the documents, with a picture',
    topic: 'Only what has to do with these words',
    person: 'Only what names this person or body, in any spelling, or what they said',
    after: 'From then on: YYYY, YYYY-MM or YYYY-MM-DD',
    before: 'Until before then: YYYY, YYYY-MM or YYYY-MM-DD',
  },
  verify: {
    what: 'Check a quotation, or a text with quotations, against the dossier word by word',
    text: 'The quotation, or the text with its quotations',
    file: 'A file with the text: text, Word, PDF, web page, mail and others that are read',
    unread: 'Files that came with the text and are not checked',
    needsText: '/verify needs a text or a file. Give it as text, or as file.',
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
    what: 'Who someone is: spellings, offices, what they said and what was said of them',
    name: 'The name, in any spelling; in "quotation marks" to the letter',
  },
};
