import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { HtmlElement, HtmlNode, HtmlText } from './htmlNode.ts';

/** parse5's name for the types of a tree. Comments and document types are kept as empty texts. */
export type HtmlTreeTypes = TreeAdapterTypeMap<
  HtmlNode,
  HtmlElement,
  HtmlNode,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  HtmlText,
  HtmlText,
  HtmlElement,
  HtmlText
>;

function newElement(name: string, namespace: string, attributes: HtmlElement['attributes']): HtmlElement {
  return {
    kind: 'element',
    name,
    namespace,
    attributes,
    parent: null,
    previous: null,
    next: null,
    first: null,
    last: null,
    content: null,
  };
}

function newText(data: string): HtmlText {
  return { kind: 'text', data, parent: null, previous: null, next: null };
}

function insertBefore(parent: HtmlElement, node: HtmlNode, reference: HtmlNode | null): void {
  const previous = reference === null ? parent.last : reference.previous;
  node.parent = parent;
  node.previous = previous;
  node.next = reference;
  if (previous === null) parent.first = node;
  else previous.next = node;
  if (reference === null) parent.last = node;
  else reference.previous = node;
}

function detach(node: HtmlNode): void {
  const { parent, previous, next } = node;
  if (parent === null) return;
  if (previous === null) parent.first = next;
  else previous.next = next;
  if (next === null) parent.last = previous;
  else next.previous = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}

function insertText(parent: HtmlElement, text: string, reference: HtmlNode | null): void {
  const previous = reference === null ? parent.last : reference.previous;
  if (previous?.kind === 'text') previous.data += text;
  else insertBefore(parent, newText(text), reference);
}

function childNodes(parent: HtmlElement): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = parent.first; child !== null; child = child.next) children.push(child);
  return children;
}

/**
 * Builds our nodes from what parse5 parses (its `TreeAdapter`). Comments, document types and places in the source are
 * dropped, because no reader of the page sees them.
 */
export const treeAdapter: TreeAdapter<HtmlTreeTypes> = {
  createDocument: () => newElement('#document', '', []),
  createDocumentFragment: () => newElement('#document-fragment', '', []),
  createElement: (name, namespace, attributes) => newElement(name, namespace, attributes),
  createCommentNode: () => newText(''),
  createTextNode: newText,
  setDocumentType: () => undefined,
  setDocumentMode: () => undefined,
  getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
  appendChild: (parent, node) => {
    if (node.kind === 'element' || node.data !== '') insertBefore(parent, node, null);
  },
  insertBefore: (parent, node, reference) => {
    if (node.kind === 'element' || node.data !== '') insertBefore(parent, node, reference);
  },
  insertText: (parent, text) => insertText(parent, text, null),
  insertTextBefore: insertText,
  detachNode: detach,
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? template,
  adoptAttributes: (element, attributes) => {
    const known = new Set(element.attributes.map(({ name }) => name));
    for (const attribute of attributes) if (!known.has(attribute.name)) element.attributes.push(attribute);
  },
  getFirstChild: (parent) => parent.first,
  getChildNodes: childNodes,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.name,
  // Sound: parse5 reads back the namespace that it gave to createElement.
  getNamespaceURI: (element) => element.namespace as html.NS,
  getTextNodeContent: (text) => text.data,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is HtmlText => node.kind === 'text',
  isCommentNode: (_node): _node is HtmlText => false,
  isDocumentTypeNode: (_node): _node is HtmlText => false,
  isElementNode: (node): node is HtmlElement => node.kind === 'element',
  getNodeSourceCodeLocation: () => undefined,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};
