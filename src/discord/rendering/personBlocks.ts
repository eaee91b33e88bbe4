import { dayInWords } from '../../dossier/dayInWords.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Answer, PersonSummary, Placed } from '../../json/old.ts';
import { type Block, type BlockButton, plain, titled } from './block.ts';
import { identifier } from './citationLine.ts';
import { hasPictures } from './hasPictures.ts';
import { beginning } from './ownWords.ts';
import { type Quotable, quoteInPieces } from './quotation.ts';
import { QUOTATION_ROOM } from './resultBlocks.ts';
import { count, list } from './wording.ts';

/** Room for one name, in UTF-16 units of Markdown, and how many of a kind are shown. */
const NAME_ROOM = 80;
const SPELLINGS_SHOWN = 10;
const COMPANY_SHOWN = 8;
const ROLES_SHOWN = 8;

/** What is known of someone, before the passages: spellings, company and dates, then descriptions in the dossier's words. */
export function personBlocks({ person }: Answer, dossier: Dossier): readonly Block[] {
  if (person === undefined) return [];
  const spelt = person.spellings.slice(0, SPELLINGS_SHOWN).map((one) => `${bold(one.text)} (${one.count})`);
  const company = person.with.slice(0, COMPANY_SHOWN).map((one) => `${bold(one.text)} (${one.passages})`);
  const lines = [
    `Spelt ${list(andMore(spelt, person.spellings.length))}`,
    company.length === 0 ? '' : `In the same passages: ${list(andMore(company, person.with.length))}`,
    datesLine(person),
  ];
  const roles = person.roles.slice(0, ROLES_SHOWN).flatMap((role) => roleBlocks(role, dossier));
  const known = plain(lines.filter((line) => line !== '').join('\n'));
  const pictures: BlockButton = { verb: 'pictures', label: 'Pictures', key: null };
  return [hasPictures({ person }) ? { ...known, button: pictures } : known, ...titled('**Described as**', roles)];
}

/** What stands over a result of /who: what they said, what others said of them, where else they are named. */
export function personTitle({ person }: Answer, index: number): string | undefined {
  if (person === undefined) return undefined;
  const { said, saidOf } = person;
  if (index === 0 && said > 0) return '**Said**';
  if (index === said && saidOf > 0) return '**Said of them**';
  return index === said + saidOf ? '**Named in**' : undefined;
}

function roleBlocks(role: Placed, dossier: Dossier): readonly Block[] {
  const document = dossier.document(role.documentId);
  if (document === undefined) return [];
  const from: Quotable = { origin: { document: document.id }, text: document.text, whole: role };
  return quoteInPieces(from, role, [], QUOTATION_ROOM).map((quotation) => ({
    text: `${quotation.line}\n-# — ${identifier(role.citation)}`,
    quotations: [quotation],
    isFragment: true,
  }));
}

function datesLine({ first, last }: PersonSummary): string {
  if (first === null || last === null) return '';
  const shown = ({ date, place }: NonNullable<PersonSummary['first']>): string =>
    `${dayInWords(date)} ${place === null ? '(the document)' : identifier(place.citation)}`;
  return `-# ${first.date === last.date ? `Date: ${shown(first)}` : `First date ${shown(first)}, last ${shown(last)}`}`;
}

function bold(name: string): string {
  return `**${beginning(name, NAME_ROOM)}**`;
}

function andMore(shown: readonly string[], of: number): readonly string[] {
  return of > shown.length ? [...shown, count(of - shown.length, 'more', 'more')] : shown;
}
