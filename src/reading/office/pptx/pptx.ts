import type { DocumentContent } from '../../../dossier/document.ts';
import { wording } from '../../../wording/catalogue.ts';
import { besideText } from '../../besideText.ts';
import { dayOf } from '../../metadata/declaredMetadata.ts';
import { type Slide, slidesInOrder } from '../../slides/slideBlocks.ts';
import { type LooseBlock, laidOut } from '../../textBuilder.ts';
import { UnreadableFile } from '../../unreadableFile.ts';
import { xmlRoot } from '../../xml/readXml.ts';
import { childOf, childrenOf, elementsUnder, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { coreProperties } from '../coreProperties.ts';
import { SetApart } from '../docx/setApart.ts';
import { type OpenPackage, openPackage } from '../opc/openPackage.ts';
import { bodyBlocks } from './drawingText.ts';
import { presentationNamespaces } from './presentationXml.ts';
import { ownPlace, type Place, placeholderOf, type SlideContext, shapesIn, shapesOf } from './slideShapes.ts';

const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

function rootOf(file: OpenPackage, part: string | undefined): XmlElement | undefined {
  const bytes = part === undefined ? undefined : file.bytesOf(part);
  return bytes === undefined ? undefined : xmlRoot(bytes, presentationNamespaces);
}

function targetsOf(file: OpenPackage, part: string, type: string): readonly string[] {
  return file
    .relationshipsOf(part)
    .filter((one) => one.type === type && !one.isExternal)
    .map(({ target }) => target);
}

function treeOf(root: XmlElement | undefined): XmlElement | undefined {
  return childOf(childOf(root, 'p:cSld'), 'p:spTree');
}

/** Reads the slides of one file. */
class SlideReader {
  readonly apart = new SetApart();
  readonly #file: OpenPackage;
  readonly #presentation: string;
  /** Texts of layouts and masters that are on a slide before. */
  readonly #shownTexts = new Set<string>();

  constructor(file: OpenPackage, presentation: string) {
    this.#file = file;
    this.#presentation = presentation;
  }

  slide(part: string): Slide {
    const root = rootOf(this.#file, part);
    const layout = targetsOf(this.#file, part, 'slideLayout')[0];
    const master = layout === undefined ? undefined : targetsOf(this.#file, layout, 'slideMaster')[0];
    const behind = [layout, master].map((each) => treeOf(rootOf(this.#file, each)));
    const context: SlideContext = {
      placeOf: (type, index) => placeBehind(behind, type, index),
      linked: (graphic) => this.#linked(part, graphic),
      addUnread: (id) => this.#addUnread(part, id),
    };
    const shapes = shapesOf(treeOf(root), context, (text) => this.apart.addHidden(text, false));
    this.#addComments(part);
    return {
      shapes: [...this.#fixedTexts(behind), ...shapes],
      notes: this.#notes(part),
      isHidden: /^(?:0|false)$/u.test(root?.attributes.show ?? ''),
    };
  }

  /** What layouts and masters show on every slide, on the first alone: a head or foot. */
  #fixedTexts(behind: readonly (XmlElement | undefined)[]): Slide['shapes'] {
    const blocks = behind
      .flatMap(shapesIn)
      .filter((shape) => placeholderOf(shape) === undefined)
      .flatMap((shape) => {
        const body = childOf(shape, 'p:txBody');
        return body === undefined ? [] : bodyBlocks(body, 'runningHead');
      })
      .filter(({ parts }) => {
        const text = parts.map((part) => part.text).join('');
        const isNew = !this.#shownTexts.has(text);
        this.#shownTexts.add(text);
        return isNew;
      });
    return blocks.length === 0 ? [] : [{ top: Number.NEGATIVE_INFINITY, left: 0, isTitle: false, blocks }];
  }

  #notes(part: string): readonly LooseBlock[] {
    return targetsOf(this.#file, part, 'notesSlide').flatMap((notes) =>
      shapesIn(treeOf(rootOf(this.#file, notes))).flatMap((shape): readonly LooseBlock[] => {
        const body = childOf(shape, 'p:txBody');
        const type = placeholderOf(shape)?.type ?? '';
        return body === undefined || /^(?:sldImg|sldNum|hdr|ftr|dt)$/u.test(type) ? [] : bodyBlocks(body, 'paragraph');
      }),
    );
  }

  #addUnread(part: string, id: string): void {
    const target = this.#file.relationshipsOf(part).find((one) => one.id === id)?.target ?? '';
    this.apart.addUnread(target.split('/').at(-1) ?? '');
  }

  /** A diagram by the texts of its points; a chart by its titles and names; anything else is named as not read. */
  #linked(part: string, graphic: XmlElement): readonly LooseBlock[] {
    for (const element of childrenOf(graphic)) {
      const data = element.attributes['r:dm'];
      if (element.name === 'dgm:relIds' && data !== undefined) return this.#diagram(part, data);
      const id = element.attributes['r:id'];
      if (id === undefined) continue;
      this.#addUnread(part, id);
      const chart = rootOf(this.#file, this.#file.relationshipsOf(part).find((one) => one.id === id)?.target);
      if (element.name === 'c:chart' && chart !== undefined) return chartBlocks(chart);
    }
    const ole = [...elementsUnder(graphic)].find(({ name }) => name === 'p:oleObj');
    if (ole !== undefined) this.#addUnread(part, ole.attributes['r:id'] ?? '');
    return [];
  }

  #diagram(part: string, id: string): readonly LooseBlock[] {
    const root = rootOf(this.#file, this.#file.relationshipsOf(part).find((one) => one.id === id)?.target);
    return childrenOf(childOf(root, 'dgm:ptLst'), 'dgm:pt').flatMap((point) => {
      // Points for lines between others repeat nothing; placeholders hold a prompt.
      const isPrompt = childOf(point, 'dgm:prSet')?.attributes.phldr === '1';
      const body = childOf(point, 'dgm:t');
      return body === undefined || isPrompt ? [] : bodyBlocks(body, 'listItem');
    });
  }

  #addComments(part: string): void {
    const authors = new Map<string, string>();
    for (const type of ['commentAuthors', 'authors']) {
      for (const list of targetsOf(this.#file, this.#presentation, type)) {
        for (const { attributes } of childrenOf(rootOf(this.#file, list))) {
          authors.set(attributes.id ?? '', attributes.name ?? '');
        }
      }
    }
    for (const { target } of this.#file.relationshipsOf(part).filter(({ type }) => type === 'comments')) {
      const root = rootOf(this.#file, target);
      for (const comment of root === undefined ? [] : elementsUnder(root)) {
        if (!/^(?:p:cm|p188:cm|p188:reply)$/u.test(comment.name)) continue;
        const { authorId = '', dt = '', created = '' } = comment.attributes;
        const author = authors.get(authorId) ?? '';
        const date = dayOf((dt === '' ? created : dt).slice(0, 10));
        const plain = childOf(comment, 'p:text');
        const body = childOf(comment, 'p188:txBody');
        const rich =
          body === undefined
            ? ''
            : bodyBlocks(body, 'paragraph')
                .map(({ parts }) => parts.map(({ text }) => text).join(''))
                .join('\n');
        this.apart.addComment({
          kind: 'comment',
          text: plain === undefined ? rich : textUnder(plain),
          ...(author === '' ? {} : { author }),
          ...(date === undefined ? {} : { date }),
        });
      }
    }
  }
}

/** Where the layout or the master puts a placeholder. */
function placeBehind(behind: readonly (XmlElement | undefined)[], type: string, index: string): Place | undefined {
  for (const tree of behind) {
    const shapes = shapesIn(tree).map((shape) => ({ shape, placeholder: placeholderOf(shape) }));
    const same =
      shapes.find(({ placeholder }) => index !== '' && placeholder?.index === index) ??
      shapes.find(({ placeholder }) => placeholder?.type === type);
    const place = same === undefined ? undefined : ownPlace(same.shape);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The words of a chart: its titles, and the names of its series and categories. Its values are not read. */
function chartBlocks(chart: XmlElement): readonly LooseBlock[] {
  const lines: string[] = [];
  for (const element of elementsUnder(chart)) {
    if (element.name === 'c:title') {
      const texts = [...elementsUnder(element)].filter(({ name }) => name === 'a:t').map(textUnder);
      lines.push(texts.join(''));
    }
    if (element.name === 'c:strCache') {
      lines.push(...[...elementsUnder(element)].filter(({ name }) => name === 'c:v').map(textUnder));
    }
  }
  return [...new Set(lines)].map((text) => ({ kind: 'paragraph', parts: [{ text }] }));
}

/**
 * Reads a presentation (ECMA-376, part 1, 19; with or without macros, which are not run) slide by slide: titles, lists with
 * their levels, tables, boxes from top to bottom, diagrams, and the speaker's notes. Hidden slides and comments are set
 * apart. Throws {@link UnreadableFile}.
 */
export async function readPptx(bytes: Uint8Array): Promise<DocumentContent> {
  const file = openPackage(bytes, MAX_UNPACKED_BYTES);
  const presentation = file.partOfType('officeDocument') ?? 'ppt/presentation.xml';
  const root = rootOf(file, presentation);
  if (root?.name !== 'p:presentation') throw new UnreadableFile(wording.unread.isNoPresentation);
  const reader = new SlideReader(file, presentation);
  const related = file.relationshipsOf(presentation);
  const parts = childrenOf(childOf(root, 'p:sldIdLst'), 'p:sldId').map(
    ({ attributes }) => related.find(({ id }) => id === attributes['r:id'])?.target ?? '',
  );
  const slides = parts.map((part) => reader.slide(part));
  const { apart } = reader;
  const blocks = slidesInOrder(slides, apart);
  for (const block of blocks) for (const part of block.parts) if (part.as === 'struck') apart.addStruck(part.text);
  const empty = slides.flatMap((slide, at) =>
    !slide.isHidden && slide.shapes.every((shape) => shape.blocks.every(({ kind }) => kind === 'runningHead'))
      ? [at + 1]
      : [],
  );
  const hasPicture = empty.filter((page) =>
    file.relationshipsOf(parts[page - 1] ?? '').some(({ type }) => type === 'image'),
  );
  const properties = file.bytesOf(file.partOfType('core-properties') ?? 'docProps/core.xml');
  const notes = [
    ...apart.notes,
    ...(hasPicture.length === 0 ? [] : [{ kind: 'picturePages' as const, pages: hasPicture }]),
  ];
  return {
    ...laidOut(blocks),
    pageCount: slides.length,
    ...besideText(apart.asides, notes),
    metadata: coreProperties(new TextDecoder().decode(properties ?? new Uint8Array())),
  };
}
