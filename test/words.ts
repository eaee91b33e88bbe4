import { fold } from '../src/text/fold.ts';
import type { SourceFile } from './imports.ts';
import { GAP, type Literal, literalsOf } from './literals.ts';

/** Looks for words of a human language in a literal; says what it found, or null. */
type Rule = (literal: Literal, vocabulary: ReadonlySet<string>) => string | null;

/** Files and folders (with `/` at the end) with words that are not of a human language, or may be of any, and why. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  'src/languages/': 'the words of human languages belong here',
  ...Object.fromEntries(
    ['ar', 'de', 'es', 'fr', 'ru', 'tr', 'zh'].map((tag) => [
      `src/wording/${tag}/`,
      'what the bot says in this language',
    ]),
  ),
  'src/text/fold.ts': 'letters that Unicode does not take apart, of all languages alike',
  'src/sandbox/': "routes, fields and events of Discord's API",
  'src/reading/html/': 'names of HTML elements, attributes, roles and classes',
  'src/reading/text/markdownInline.ts': 'names of HTML elements',
  'src/reading/text/markdownHead.ts': 'names of fields of title blocks',
  'src/reading/metadata/frontMatter.ts': 'names of fields of front matter',
  'src/reading/chats/': 'names of fields and types of chat exports',
  'src/reading/office/coreProperties.ts': 'titles and authors that programs fill in by themselves',
  'src/reading/office/docx.ts': 'names of parts of the format',
  'src/reading/office/docx/': 'names of elements, attributes, fields and fonts of WordprocessingML',
  'src/reading/office/opc/': 'names of parts and types of Open Packaging',
  'src/reading/archive/': 'names of files that systems write',
  'src/reading/epub/': 'names of elements, files and types of books',
  'src/reading/mail/': 'names of fields, types and encodings of mail, and of the mark-up of mail programs',
  'src/reading/outlook/': 'names of classes, extensions and control words in files of Outlook',
  'src/reading/subtitles/': 'names of tags, entities and blocks of WebVTT and SubRip',
  'src/reading/office/xlsx/': 'names of elements, types and format codes of SpreadsheetML',
  'src/reading/office/doc/': 'names of streams of old Word files',
  'src/reading/office/pptx/': 'names of elements, types and placeholders of PresentationML',
  'src/reading/openDocument/': 'names of elements, attributes and styles of OpenDocument',
  'src/reading/rtf/': 'control words of Rich Text',
  'src/reading/xml/': 'names of encodings and declarations of XML',
  'src/keeping/postgres/': 'words of SQL',
  'src/search/engines/opensearch/': 'paths, errors and queries of OpenSearch',
  'src/corpus/published/names.ts': 'names of indices',
  'src/postgresPlace.ts': 'schemes and names of PostgreSQL',
  'src/corpus/adding/fileName.ts': 'names that Windows keeps for devices',
  'src/search/query/': 'operators and fields of query languages, the same whatever language is searched',
  'src/reading/folder.ts': 'names of files that belong to a corpus',
  'src/reading/read.ts': 'the message of an exhausted stack, as the engine writes it',
};

/** Runs of letters in patterns that are of a format or protocol: schemes, extensions, codes of errors. */
const FORMAT_TOKENS: ReadonlySet<string> = new Set([
  ...['sep', 'http', 'https', 'www'],
  ...['jpe', 'png', 'gif', 'webp'],
  ...['UND', 'ERR', 'Cron'],
  ...['interactions', 'webhooks', 'callback', 'Bot', 'Bearer', 'access', 'refresh', 'token', 'file'],
]);

/** Fewer words side by side are no list. */
const FEWEST_LISTED = 3;
/** From this share on, words of the languages' tables make a list one of a language. */
const SHARE_OF_WORDS = 2 / 3;

const RULES: readonly Rule[] = [
  function letters({ text }) {
    const found = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /(?!\p{ASCII}|\p{Lm})\p{L}/u.test(word));
    return found.length === 0 ? null : `letters outside ASCII (${found.slice(0, SHOWN).join(' ')})`;
  },
  function patterns({ kind, text }) {
    const found = kind === 'pattern' ? wordsOfPattern(text) : [];
    return found.length === 0 ? null : `words in a pattern (${found.slice(0, SHOWN).join(' ')})`;
  },
  function lists({ kind, text }, vocabulary) {
    const words = kind === 'list' ? text.split(' ').filter((word) => word !== '') : [];
    const known = words.filter((word) => vocabulary.has(fold(word)));
    const isOfLanguage = words.length >= FEWEST_LISTED && known.length >= SHARE_OF_WORDS * words.length;
    return isOfLanguage ? `a list of words (${known.slice(0, SHOWN).join(' ')})` : null;
  },
];

/** How many of the words a message shows. */
const SHOWN = 5;

/**
 * Everything in the files that is a word of a human language outside src/languages/, with where it belongs. `vocabulary`
 * are the folded words of the languages' own tables. Sentences are looked at in sentences.ts.
 */
export function wordFaultsOf(files: readonly SourceFile[], vocabulary: ReadonlySet<string>): readonly string[] {
  return files
    .filter(({ path }) => !Object.keys(VOCABULARIES).some((place) => isIn(path, place)))
    .flatMap((file) =>
      literalsOf(file).flatMap((literal) =>
        RULES.flatMap((rule) => rule(literal, vocabulary) ?? []).map(
          (fault) => `${file.path}:${literal.line} has ${fault}: ${WHERE}`,
        ),
      ),
    );
}

const WHERE =
  'a word of a human language belongs in src/languages/<tag>/, a table of letters in src/languages/scripts/; ask languageOf(tag) or go over LANGUAGES';

/** The folded words of all literals of some files: what the languages know. */
export function vocabularyOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const words = files.flatMap((file) =>
    literalsOf(file).flatMap(({ kind, text }) => (kind === 'pattern' ? wordsOfPattern(text) : lettersOf(text))),
  );
  return new Set(words.map(fold));
}

/** The runs of at least two letters in a regular expression that are words, and neither syntax nor a format's. */
export function wordsOfPattern(source: string): readonly string[] {
  return lettersOf(
    source
      // The pieces of the shapes of dates have names, as groups have.
      .replace(/\{[a-z]\w*\}/gu, GAP)
      .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\k<\w+>|\\c[A-Za-z]/gu, GAP)
      .replace(/\(\?<(?![=!])\w+>|\(\?[a-z]*-?[a-z]*:|\(\?<?[=!]/gu, GAP)
      .replace(/\[(?:\\.|[^\]\\])*\]/gu, GAP)
      .replace(/\\./gu, GAP),
  ).filter((word) => !FORMAT_TOKENS.has(word));
}

function lettersOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
}

function isIn(path: string, place: string): boolean {
  return path === place || (place.endsWith('/') && path.startsWith(place));
}
