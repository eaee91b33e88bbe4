import type { Metadata } from '../../dossier/document.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Titles and names that programs fill in themselves. */
const meaningless = new RegExp(
  `^(?:${alternatives(({ documents }) => documents?.placeholders)}|microsoft word.*|.*\\.(?:docx?|pdf|indd|qxd|pages)|python-docx|docx)$`,
  'iu',
);

function decodedEntities(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole;
      const point = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** A property of a file in a form that can be cited; undefined if it is empty or a program filled it in. */
export function meaningfulProperty(value: string | undefined): string | undefined {
  const text = value?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' || meaningless.test(text) ? undefined : text;
}

function element(xml: string, name: string): string | undefined {
  const content = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)</${name}>`, 'u').exec(xml)?.[1];
  return content === undefined ? undefined : meaningfulProperty(decodedEntities(content));
}

/**
 * Title, author and language from an Office document's `docProps/core.xml` (ECMA-376, part 2, 11). The day on
 * which a file was made is not that of its publication, so it is not used.
 */
export function coreProperties(xml: string): Partial<Metadata> {
  return withoutGaps<Pick<Metadata, 'title' | 'author' | 'language'>>({
    title: element(xml, 'dc:title'),
    author: element(xml, 'dc:creator'),
    language: primaryLanguage(element(xml, 'dc:language') ?? ''),
  });
}
