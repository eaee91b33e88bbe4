import { Parser } from 'htmlparser2';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { NamespaceScope, type Namespaces } from './namespaceScope.ts';
import type { XmlElement, XmlNode } from './xmlElement.ts';
import { xmlText } from './xmlText.ts';

/** Readers go into elements by recursion. Documents that people make are less than a hundred deep. */
const MAX_DEPTH = 600;

const noAttributes: Readonly<Record<string, string>> = {};

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
  readonly scope: NamespaceScope;
  /** Where its start tag ends, in UTF-16 units of the file. */
  readonly tagEnd: number;
  /** Whether its children are handed out one by one. */
  readonly isContainer: boolean;
}

/** Builds elements from the events of htmlparser2, which expands no entity of a DTD and opens no other file. */
class ElementBuilder {
  /** Children of containers that are complete, and the root itself, to be taken by the reader. */
  complete: XmlElement[] = [];
  readonly #open: OpenElement[] = [];
  readonly #parser: Parser;
  readonly #containers: ReadonlySet<string>;
  #scope: NamespaceScope;
  #hasRoot = false;

  constructor(namespaces: Namespaces, containers: ReadonlySet<string>) {
    this.#scope = new NamespaceScope(namespaces);
    this.#containers = containers;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#enter(name, attributes),
        onclosetag: (_name, isImplied) => this.#leave(isImplied),
        ontext: (text) => this.#addText(text),
      },
      { xmlMode: true },
    );
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  /** To be called when all is written: a file that is cut short is found only here. */
  end(): void {
    if (!this.#hasRoot || this.#open.length > 0) throw new UnreadableFile(wording.unread.isBroken);
    this.#parser.end();
  }

  #enter(rawName: string, rawAttributes: Record<string, string>): void {
    if (this.#open.length >= MAX_DEPTH) throw new UnreadableFile(wording.unread.nested);
    this.#hasRoot = true;
    let hasAttributes = false;
    for (const _ in rawAttributes) {
      hasAttributes = true;
      break;
    }
    const outer = this.#scope;
    if (hasAttributes) this.#scope = outer.within(rawAttributes);
    const name = this.#scope.elementName(rawName);
    this.#open.push({
      name,
      attributes: hasAttributes ? this.#scope.attributesOf(rawAttributes) : noAttributes,
      children: [],
      scope: outer,
      tagEnd: this.#parser.endIndex,
      isContainer: this.#containers.has(name),
    });
  }

  #leave(isImplied: boolean): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    // An empty element closes where its tag ends; elsewhere, an implied end is one that the file lacks.
    if (isImplied && this.#parser.endIndex !== element.tagEnd) throw new UnreadableFile(wording.unread.isBroken);
    const { name, attributes, children, scope } = element;
    this.#scope = scope;
    const parent = this.#open.at(-1);
    const finished = { name, attributes, children };
    if (parent === undefined || parent.isContainer) this.complete.push(finished);
    else parent.children.push(finished);
  }

  #addText(text: string): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    const { children } = parent;
    const last = children.length - 1;
    // References and ends of chunks part a text; it is one text.
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }
}

/**
 * The elements inside every element that `containers` names (by the prefixes of `namespaces`), in document order, each as
 * soon as it is complete, so that only one of them is in memory; then the root, without what was handed out before. A
 * container inside another is handed out after its children, as itself, empty. Text directly in a container comes with it.
 * Takes linear time. Throws {@link UnreadableFile} for XML that is cut short, not well nested, or nested too deeply.
 */
export function* xmlElements(
  bytes: Uint8Array,
  namespaces: Namespaces,
  containers: ReadonlySet<string> = new Set(),
): Generator<XmlElement> {
  const builder = new ElementBuilder(namespaces, containers);
  for (const chunk of xmlText(bytes)) {
    builder.write(chunk);
    if (builder.complete.length === 0) continue;
    yield* builder.complete;
    builder.complete = [];
  }
  builder.end();
}

/**
 * The root element of an XML file with everything in it; about ten times the size of the file in memory, so for small
 * files. Throws {@link UnreadableFile} as {@link xmlElements} does.
 */
export function xmlRoot(bytes: Uint8Array, namespaces: Namespaces): XmlElement {
  for (const element of xmlElements(bytes, namespaces)) return element;
  throw new UnreadableFile(wording.unread.isBroken);
}
