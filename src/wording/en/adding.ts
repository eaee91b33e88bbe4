import { count } from './counting.ts';

/** Most documents of one file that are named. */
const MOST_NAMED = 5;

/** Documents that come from chat, and those that are taken out. */
export const adding = {
  isEmpty: (file: string): string => `“${file}” is empty. Attach a file with something in it.`,
  unknownType: (file: string): string =>
    `The bot cannot read files like “${file}”. Attach a text, web page, PDF, Word, OpenDocument or Excel file, presentation, mail, e-book, subtitles or archive.`,
  tooManyWait: (most: number): string =>
    `${most} files are already waiting for a decision. Keep or discard some of them first.`,
  tooManyOfYours: (most: number): string =>
    `${most} of your files are already waiting. Keep or discard some of them first. /dossier staged lists them.`,
  waitsNoMore:
    'This file is no longer waiting. It was kept or discarded, or deleted because nobody decided within a day. Add it again if you need it.',
  noFolder: (dossier: string): string =>
    `The folder of the dossier “${dossier}” no longer exists. Ask the bot’s operator.`,
  noFile: (file: string): string => `The dossier has no file “${file}”. /source lists its documents.`,
  notRemoved: 'That file is no longer among the removed ones. /dossier removed lists them.',
  nameTaken: (file: string): string =>
    `The dossier now has another file named “${file}”. Remove or rename that one first.`,
  isReadOnly: (dossier: string): string =>
    `Nothing was changed: the bot may not write to the folder of “${dossier}”. The bot’s operator can allow it.`,
  isFull: 'Nothing was changed: the bot’s disk is full. Please tell the bot’s operator.',
  oneOf: 'Give either the document in the option “file” or its address in the option “url”.',
  notYours: 'Only the person who added the file can keep or discard it.',
  noAddresses: 'This bot does not fetch files from the web. Attach the file instead.',
  hostNotOpen: (host: string, hosts: readonly string[]): string =>
    `The bot does not fetch files from ${host}, only from: ${hosts.join(', ')}. Attach the file instead.`,
  noAddress: 'The address must begin with https://.',
  privateAddress: (host: string): string =>
    `${host} is inside a private network, so the bot does not fetch from it. Attach the file instead.`,
  redirects: (host: string): string => `This address redirects to ${host}. Give that address, or attach the file.`,
  notFetched: (host: string, reason: string): string =>
    `The file could not be fetched from ${host} (${reason}). Try again later, or attach it.`,
  tooLarge: (megabytes: number): string => `The file is larger than ${megabytes} MB. Attach a smaller one.`,
  staged: (name: string): string => `“${name}” is not in the dossier yet: keep or discard it`,
  stagedNone: 'None of your files is waiting',
  stagedSeveral: (files: number): string =>
    `${count(files, 'file of yours is', 'files of yours are')} waiting: /dossier keep or /dossier discard`,
  noPassages: 'None of it could be read. /dossier status says why.',
  found: (documents: readonly { readonly citation: string; readonly passages: number }[]): string =>
    documents
      .slice(0, MOST_NAMED)
      .map(({ citation, passages }) => `${citation}: ${count(passages, 'passage')}`)
      .join('; ') + (documents.length > MOST_NAMED ? `; and ${documents.length - MOST_NAMED} more` : ''),
  noDocument: (id: string): string =>
    `The dossier has no document “${id}”. Choose one from the list that appears as you type.`,
  notHere: 'The terminal cannot add documents. Copy the file into the folder of the dossier.',
  facts: (passages: number, quotations: number): string =>
    `${count(passages, 'passage')} · ${count(quotations, 'quotation')}`,
  quoted: 'quoted: ',
  people: 'names: ',
  between: ', ',
  setApart: (asides: number): string =>
    `${count(asides, 'comment or hidden part', 'comments or hidden parts')} kept apart from the text`,
  struck: (runs: number): string => `${count(runs, 'piece', 'pieces')} of text crossed out, and shown so`,
  moreDocuments: (more: number): string => `and ${count(more, 'more document')}`,
  sameAs: 'The dossier already has this document: ',
  removedAs: 'The same file was removed from the dossier before: ',
  nothingRead: 'The bot cannot read any of it, so nothing in it will be found:',
  howLong: 'It is deleted after a day if you do not decide.',
  kept: (name: string, dossier: string): string => `“${name}” is now in “${dossier}”`,
  isBeingRead: 'The bot is reading it. /dossier status shows when that is done.',
  discarded: (name: string): string => `“${name}” is discarded, and nothing of it is kept`,
  removed: (file: string, dossier: string): string => `“${file}” is removed from “${dossier}”`,
  removedNote: 'Citations of it still show the words they cited. It can be put back.',
  removedList: (files: number): string =>
    files === 0 ? 'No documents have been removed' : `${count(files, 'file')} can be put back`,
  putBack: (file: string, dossier: string): string => `“${file}” is back in “${dossier}”`,
};
