import { wording } from '../../../wording/catalogue.ts';
import type { Member } from '../../members.ts';
import type { LooseBlock } from '../../textBuilder.ts';
import { UnreadableFile } from '../../unreadableFile.ts';
import { childrenOf, type XmlElement } from '../../xml/xmlElement.ts';
import { commentAsides } from './commentAsides.ts';
import { CommentAnchors } from './comments.ts';
import { chunkType, htmlChunk, textChunk } from './importedChunk.ts';
import { ListCounters } from './listCounters.ts';
import { noteBlocks } from './noteBlocks.ts';
import { NoteMarks } from './noteMarks.ts';
import { readNumbering } from './numbering.ts';
import { PageCount } from './pageCount.ts';
import { SetApart } from './setApart.ts';
import type { DocumentContext } from './storyContext.ts';
import { type StoryEvents, StoryReader } from './storyReader.ts';
import { readStyles } from './styles.ts';
import { nameUnseenParts } from './unseenParts.ts';
import { openWordParts, type WordParts } from './wordParts.ts';

/** Documents that hold documents: more of them in each other are made to exhaust the reader. */
const MAX_IMPORTS_DEEP = 3;

/** What a Word document says, before it has places. */
export interface WordContent {
  readonly parts: WordParts;
  readonly blocks: readonly LooseBlock[];
  readonly apart: SetApart;
  /** Parts of other formats that are put into it and become documents of their own. */
  readonly members: readonly Member[];
  /** Lines of heads and feet without days that change by themselves. */
  readonly headLines: readonly string[];
  /** The first paragraph in the style of a title. */
  readonly title: string | undefined;
  /** The pages that Word counted in the text. */
  readonly pages: number;
}

class WordReader {
  readonly #parts: WordParts;
  readonly #context: DocumentContext;
  readonly #blocks: LooseBlock[] = [];
  readonly #members: Member[] = [];
  readonly #headLines: string[] = [];
  #title: string | undefined;
  readonly #headsRead = new Set<string>();
  readonly #depth: number;
  readonly #story: StoryReader;

  constructor(parts: WordParts, depth: number) {
    this.#parts = parts;
    this.#depth = depth;
    const styles = readStyles(parts.rootOfType('styles')?.root);
    this.#context = {
      parts,
      styles,
      counters: new ListCounters(readNumbering(parts.rootOfType('numbering')?.root, styles)),
      notes: new NoteMarks(parts.rootOfType('settings')?.root),
      comments: new CommentAnchors(),
      apart: new SetApart(),
      pages: new PageCount(),
    };
    this.#story = new StoryReader(this.#context, 'body', parts.mainPart, this.#events());
  }

  read(): WordContent {
    for (const element of this.#parts.body()) this.#story.readBlock(element);
    this.#story.end();
    this.#addAll(this.#story.blocks.splice(0));
    const events = this.#events();
    this.#addAll(noteBlocks(this.#context, events));
    for (const comment of commentAsides(this.#context, events)) this.#context.apart.addComment(comment);
    nameUnseenParts(this.#context, this.#headsRead);
    return {
      parts: this.#parts,
      blocks: this.#blocks,
      apart: this.#context.apart,
      members: this.#members,
      headLines: this.#headLines,
      title: this.#title,
      pages: this.#context.pages.page,
    };
  }

  /** One by one: a call takes at most some 100,000 arguments, and a document can have more blocks. */
  #addAll(blocks: readonly LooseBlock[]): void {
    for (const block of blocks) this.#blocks.push(block);
  }

  #events(): StoryEvents {
    return {
      onImport: (chunk) => this.#insertChunk(chunk),
      onSection: (properties) => this.#endSection(properties),
      onHeadLine: (text) => this.#headLines.push(text),
      onTitle: (text) => {
        this.#title ??= text;
      },
    };
  }

  /** The heads of a section go before its text, its feet behind it. */
  #endSection(properties: XmlElement): void {
    const of = (name: string): readonly LooseBlock[] =>
      childrenOf(properties, name).flatMap((reference) => this.#readHead(reference.attributes['r:id']));
    this.#addAll(of('w:headerReference'));
    this.#addAll(this.#story.blocks.splice(0));
    this.#addAll(of('w:footerReference'));
    this.#context.notes.endSection();
    if (childrenOf(properties, 'w:sectPrChange').length > 0) this.#context.apart.addChange();
  }

  #readHead(id: string | undefined): readonly LooseBlock[] {
    const part = this.#parts.related(this.#parts.mainPart, id)?.target;
    if (part === undefined || this.#headsRead.has(part)) return [];
    this.#headsRead.add(part);
    const root = this.#parts.rootOf(part);
    if (root === undefined) return [];
    return new StoryReader(this.#context, 'runningHead', part, this.#events())
      .read(root.children)
      .map(({ kind: _kind, level: _level, ...block }) => ({ ...block, kind: 'runningHead' }));
  }

  #insertChunk(chunk: XmlElement): readonly LooseBlock[] {
    const related = this.#parts.related(this.#parts.mainPart, chunk.attributes['r:id']);
    const { apart } = this.#context;
    if (related === undefined) {
      apart.addUnread(`${chunk.name} ${chunk.attributes['r:id'] ?? ''}`);
      return [];
    }
    const name = related.target.split('/').at(-1) ?? related.target;
    const bytes = related.isExternal ? undefined : this.#parts.package.bytesOf(related.target);
    if (bytes === undefined) {
      apart.addUnread(related.target);
      return [];
    }
    try {
      switch (chunkType(this.#parts.package.contentTypeOf(related.target), name)) {
        case 'html':
          return htmlChunk(bytes);
        case 'text':
          return textChunk(bytes);
        case 'word':
          return this.#insertDocument(bytes);
        default:
          this.#members.push({ name, bytes });
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      apart.addUnread(`${name}: ${error.message}`);
    }
    return [];
  }

  #insertDocument(bytes: Uint8Array): readonly LooseBlock[] {
    if (this.#depth >= MAX_IMPORTS_DEEP) throw new UnreadableFile(wording.unread.nested);
    const { blocks, apart, members } = readWord(bytes, this.#depth + 1);
    this.#context.apart.addAll(apart);
    this.#members.push(...members);
    return blocks.map(({ page: _page, ...block }) => block);
  }
}

/** Reads what a Word document says; `depth` counts the documents around it. Throws {@link UnreadableFile}. */
export function readWord(bytes: Uint8Array, depth = 0): WordContent {
  return new WordReader(openWordParts(bytes), depth).read();
}
