import { count } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

/** Documents that come from chat, and those that are taken out. */
export const adding = {
  isEmpty: (file: string): string => `“${file}” is empty. Attach a file with something in it.`,
  unknownType: (file: string): string =>
    `“${file}” is of no type that is read. Attach a text, web page, PDF, Word, OpenDocument or Excel file, presentation, mail, e-book, subtitles or archive.`,
  tooManyWait: (most: number): string =>
    `${most} files wait already for someone to keep or discard them. Decide on some of them first.`,
  tooManyOfYours: (most: number): string =>
    `${most} of your files wait already. Keep or discard some of them first: /dossier staged lists them.`,
  waitsNoMore: 'This file waits no more: it was kept or discarded, or nobody decided within a day. Add it again.',
  noFolder: (dossier: string): string => `The folder of the dossier “${dossier}” is not there any more.`,
  noFile: (file: string): string => `There is no file “${file}” in the dossier.`,
  notRemoved: 'That file is not among those that were removed any more.',
  nameTaken: (file: string): string =>
    `There is another file “${file}” in the dossier now. Remove or rename that one first.`,
  isReadOnly: (dossier: string): string =>
    `The bot may not write into the folder of “${dossier}”. Whoever runs the bot can allow it; nothing has been changed.`,
  isFull: 'The disk of the bot is full; nothing has been changed. Please tell whoever runs the bot.',
  oneOf: 'Give the document as the option “file”, or its address as the option “url”; one of them.',
  notYours: 'Only the person who added the file can decide on it.',
  noAddresses: 'No addresses are open to this bot. Attach the file instead.',
  hostNotOpen: (host: string, hosts: readonly string[]): string =>
    `Files are not fetched from ${host}. Whoever runs the bot allows: ${hosts.join(', ')}. Attach the file instead.`,
  noAddress: 'This is no address that begins with https://.',
  privateAddress: (host: string): string =>
    `${host} is an address inside a private network; nothing is fetched from there.`,
  redirects: (host: string): string => `The address leads on to ${host}. Give that address, or attach the file.`,
  notFetched: (host: string, reason: string): string =>
    `The file could not be fetched from ${host} (${reason}). Try again later, or attach it.`,
  tooLarge: (megabytes: number): string => `The file has more than ${megabytes} MB. Attach a smaller one.`,
  staged: (name: string): string => `“${name}” waits: keep or discard it`,
  stagedNone: 'No file of yours waits',
  stagedSeveral: (files: number): string => `${count(files, 'file')} of yours wait: /dossier keep, /dossier discard`,
  noPassages: 'Nothing of it could be read; /dossier status says why.',
  found: (documents: readonly { readonly citation: string; readonly passages: number }[]): string =>
    documents
      .slice(0, MOST_NAMED)
      .map(({ citation, passages }) => `${citation}: ${count(passages, 'passage')}`)
      .join('; ') + (documents.length > MOST_NAMED ? `; and ${documents.length - MOST_NAMED} more` : ''),
  noDocument: (id: string): string =>
    `The dossier has no document “${id}”. Choose one from the list that appears while you type.`,
  notHere: 'Documents are added in the folder of the dossier here: copy the file into it.',
  facts: (passages: number, quotations: number): string =>
    `${count(passages, 'passage')} · ${count(quotations, 'quotation')}`,
  quoted: 'quoted: ',
  people: 'names: ',
  between: ', ',
  setApart: (asides: number): string =>
    `${count(asides, 'comment or hidden part', 'comments or hidden parts')} set apart, not read as text`,
  struck: (runs: number): string => `${count(runs, 'struck run', 'struck runs')} of text, shown as struck out`,
  moreDocuments: (more: number): string => `and ${count(more, 'more document')}`,
  sameAs: 'The dossier has this document already: ',
  removedAs: 'The same file was taken out of the dossier before: ',
  nothingRead: 'Nothing of it can be read, so nothing of it will be found:',
  howLong: 'If nobody decides, it is deleted after a day.',
  kept: (name: string, dossier: string): string => `“${name}” is in “${dossier}” now`,
  isBeingRead: 'It is being read; /dossier status says when that is done.',
  discarded: (name: string): string => `“${name}” is discarded; nothing of it is kept`,
  removed: (file: string, dossier: string): string => `“${file}” is taken out of “${dossier}”`,
  removedNote: 'Citations of it still show the words that they stood for. It can be put back.',
  removedList: (files: number): string =>
    files === 0 ? 'Nothing has been taken out' : `${count(files, 'file')} can be put back`,
  putBack: (file: string, dossier: string): string => `“${file}” is in “${dossier}” again`,
};
