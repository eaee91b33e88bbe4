import { attribute, type HtmlElement, textContent, walk } from '../html/htmlNode.ts';
import { parseHtml } from '../html/htmlTree.ts';
import { childOf, elementsUnder, textUnder } from '../xml/xmlElement.ts';
import { type BookPackage, bookXml, pathFrom } from './package.ts';

/** For each file of a book, the numbers of printed pages by the ids of the elements where they begin. */
export type PageList = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NCX_TYPE = 'application/x-dtbncx+xml';

interface Target {
  readonly path: string;
  readonly id: string;
  readonly page: number;
}

function target(from: string, reference: string, label: string): readonly Target[] {
  const id = /^[^#]*#(.+)$/u.exec(reference)?.[1];
  const page = /^\D{0,8}(\d{1,5})$/u.exec(label.trim())?.[1];
  return id === undefined || page === undefined ? [] : [{ path: pathFrom(from, reference), id, page: Number(page) }];
}

/** The list of pages in the navigation of EPUB 3 (EPUB 3.3, 7.4.4). */
function fromNavigation(path: string, html: string): readonly Target[] {
  const found: Target[] = [];
  let isInside = 0;
  const isPageList = (element: HtmlElement): boolean =>
    element.name === 'nav' && (attribute(element, 'epub:type') ?? '').split(/\s+/u).includes('page-list');
  walk(
    parseHtml(html).body,
    (node) => {
      if (node.kind === 'text') return false;
      if (isPageList(node)) isInside += 1;
      if (isInside > 0 && node.name === 'a')
        found.push(...target(path, attribute(node, 'href') ?? '', textContent(node)));
      return true;
    },
    (element) => {
      if (isPageList(element)) isInside -= 1;
    },
  );
  return found;
}

/** The list of pages in the table of contents of EPUB 2 (OPF 2.0.1, 2.4.1). */
function fromNcx(files: ReadonlyMap<string, Uint8Array>, path: string): readonly Target[] {
  const root = bookXml(files, path);
  if (root === undefined) return [];
  return [...elementsUnder(root)]
    .filter(({ name }) => name === 'ncx:pageTarget')
    .flatMap((element) => {
      const label = childOf(element, 'ncx:navLabel');
      const reference = childOf(element, 'ncx:content')?.attributes.src ?? '';
      return target(path, reference, element.attributes.value ?? (label === undefined ? '' : textUnder(label)));
    });
}

/** Where the printed pages of a book begin. `sourceOf` gives the characters of a file. */
export function pageList(
  book: BookPackage,
  files: ReadonlyMap<string, Uint8Array>,
  sourceOf: (bytes: Uint8Array) => string,
): PageList {
  const targets = book.items.flatMap((item): readonly Target[] => {
    const bytes = files.get(item.path);
    if (bytes === undefined) return [];
    if (item.properties.includes('nav')) return fromNavigation(item.path, sourceOf(bytes));
    return item.mediaType === NCX_TYPE ? fromNcx(files, item.path) : [];
  });
  const pages = new Map<string, Map<string, number>>();
  for (const { path, id, page } of targets) {
    const ofFile = pages.get(path) ?? new Map<string, number>();
    pages.set(path, ofFile.set(id, page));
  }
  return pages;
}
