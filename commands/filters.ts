import { completeDocument, completeSource } from '../src/answering/sources/complete.ts';
import type { CommandOption, CommandRequest } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { passesFilters } from '../src/search/query/filters.ts';
import { DATE, type Filters } from '../src/search/query/query.ts';

const NAMES = ['document', 'source', 'after', 'before'] as const;

const DESCRIPTIONS: Readonly<Record<(typeof NAMES)[number], string>> = {
  document: 'Only in this document (id, file or words of its title)',
  source: 'Only from this source',
  after: 'Published on or after: YYYY, YYYY-MM or YYYY-MM-DD',
  before: 'Published before: YYYY, YYYY-MM or YYYY-MM-DD',
};

/** Options that limit an answer to some documents, shared by the commands that search. */
export const filterOptions: readonly CommandOption[] = [
  { name: 'document', description: DESCRIPTIONS.document, type: 'text', max: 200, complete: completeDocument },
  { name: 'source', description: DESCRIPTIONS.source, type: 'text', max: 200, complete: completeSource },
  { name: 'after', description: DESCRIPTIONS.after, type: 'text', max: 10 },
  { name: 'before', description: DESCRIPTIONS.before, type: 'text', max: 10 },
];

/** The filters of a request. Throws {@link UserError} for what is no date, and for filters that no document passes. */
export function filtersOf(request: CommandRequest): Filters {
  const filters: Filters = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = request.text(name)?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  datesOf(request);
  const { documents } = request.open.dossier;
  for (const name of ['document', 'source'] as const) {
    const value = filters[name];
    if (value !== undefined && !documents.some((document) => passesFilters(document, { [name]: value }))) {
      throw new UserError(`No ${name} of the dossier fits “${value}”. /source lists what it holds.`);
    }
  }
  return filters;
}

/** The limits in time of a request. Throws {@link UserError} for what is no date. */
export function datesOf(request: Pick<CommandRequest, 'text'>): Pick<Filters, 'after' | 'before'> {
  const limits = (['after', 'before'] as const).flatMap((name) => {
    const value = request.text(name)?.trim() ?? '';
    if (value === '') return [];
    if (!DATE.test(value)) {
      throw new UserError(`${name}: “${value}” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, such as 2022-09-12.`);
    }
    return [[name, value]];
  });
  return Object.fromEntries(limits);
}

/** The text of an option that the contract has already found to be there. */
export function required(request: CommandRequest, name: string): string {
  return request.text(name) ?? '';
}
