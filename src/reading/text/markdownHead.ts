import { type FrontMatter, fieldMetadata, frontMatterMetadata, metadataOf } from '../metadata/frontMatter.ts';

/** A source without the metadata at its head. */
export interface MarkdownHead extends FrontMatter {
  readonly body: string;
}

const YAML = /^\s*---[ \t]*\n([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const TOML = /^\s*\+\+\+[ \t]*\n([\s\S]*?\n)??\+\+\+[ \t]*(?:\n|$)/u;
/** The title block of Pandoc: title, authors and date, each behind `%`; lines that go on are indented. */
const PANDOC = /^%[ \t]?(.*(?:\n[ \t]+.*)*)(?:\n%[ \t]?(.*(?:\n[ \t]+.*)*))?(?:\n%[ \t]?(.*))?(?:\n|$)/u;
/** MultiMarkdown: fields up to the first empty line, the title first. */
const MULTIMARKDOWN =
  /^title[ \t]*:[ \t]*\S.*\n(?:\p{L}[\p{L}\p{N} _-]{0,30}(?<! )[ \t]*:.*(?:\n|$)|[ \t]+\S.*(?:\n|$))*(?=\n|$)/iu;
/** What begins a set of fields; a rule above a paragraph is no front matter. */
const FIELDS = /^\s*(?:#.*\n\s*)*(?:["']?[\p{L}_][^\n:=]{0,60}[:=]|\{|$)/u;

/** Names between semicolons or on lines of their own. */
function listed(names: string): string {
  const parts = names.split(/[\n;]/u).map((name) => name.trim());
  return parts.filter((name) => name !== '').join(', ');
}

function unwrapped(value: string): string {
  return value.replace(/(?<!\s)\s*\n\s*/gu, ' ').trim();
}

/** Takes the metadata off the head of Markdown: YAML, TOML, or the title block of Pandoc or MultiMarkdown. */
export function markdownHead(source: string): MarkdownHead {
  for (const [pattern, read] of [
    [YAML, frontMatterMetadata],
    [TOML, fieldMetadata],
  ] as const) {
    const match = pattern.exec(source);
    if (match !== null && FIELDS.test(match[1] ?? ''))
      return { ...read(match[1] ?? ''), body: source.slice(match[0].length) };
  }
  const [whole, title = '', authors = '', date = ''] = PANDOC.exec(source) ?? [];
  if (whole !== undefined && title.trim() !== '') {
    const fields = new Map([
      ['title', unwrapped(title)],
      ['author', listed(authors)],
      ['date', date.trim()],
    ]);
    return { ...metadataOf(fields, true), body: source.slice(whole.length) };
  }
  const fields = MULTIMARKDOWN.exec(source)?.[0];
  if (fields !== undefined) return { ...fieldMetadata(fields), body: source.slice(fields.length) };
  return { metadata: {}, doubtful: [], body: source };
}
