import type { Answer, DocumentSummary } from '../../json/old.ts';
import { documentKey } from '../customIds.ts';
import { type Block, plain, titled } from './block.ts';
import { describe, identifier } from './citationLine.ts';
import { beginning } from './ownWords.ts';
import { count } from './wording.ts';

/** Room for a reason, an author or an address, in UTF-16 units of Markdown. */
const DETAIL_ROOM = 400;

/** One block a document, with a button that opens it. */
export function documentBlocks(documents: readonly DocumentSummary[]): readonly Block[] {
  return documents.map((document) => ({
    text: [
      describe(document).join(' · '),
      `-# ${detailsOf(document).join(' · ')}`,
      ...(isWebAddress(document.url) ? [`-# ${beginning(document.url, DETAIL_ROOM)}`] : []),
    ].join('\n'),
    quotations: [],
    result: documentKey(document.id),
    ...(document.passages > 0
      ? { button: { verb: 'read', label: 'Read', key: documentKey(document.id) } satisfies Block['button'] }
      : {}),
  }));
}

function detailsOf(document: DocumentSummary): readonly string[] {
  return [
    identifier(document.id),
    count(document.passages, 'passage'),
    document.pages === null ? '' : count(document.pages, 'page'),
    document.language === null ? '' : beginning(document.language, DETAIL_ROOM),
    document.author === null ? '' : beginning(document.author, DETAIL_ROOM),
    document.file === document.id ? '' : identifier(document.file),
  ].filter((part) => part !== '');
}

/** What is known of the document that is being read, but for its title. */
export function readingLine(document: DocumentSummary): string {
  return [...describe(document).slice(1), count(document.passages, 'passage'), identifier(document.id)].join(' · ');
}

/** Only web addresses are shown; escaped like everything else, none becomes a link. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

/** Every file that is not served, with its reason. */
export function unreadBlocks(unread: Answer['unread']): readonly Block[] {
  const lines = unread.map(({ file, reason }) => `${identifier(file)} — ${beginning(reason, DETAIL_ROOM)}`);
  return titled(`**${count(unread.length, 'file')} could not be read**`, lines.map(plain));
}
