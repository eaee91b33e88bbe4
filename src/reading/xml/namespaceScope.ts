/** Namespace names with the prefix under which a reader knows each. Several names may share one prefix. */
export type Namespaces = ReadonlyMap<string, string>;

const DECLARATION = 'xmlns';

/** The prefixes that are declared at a place of a file (Namespaces in XML 1.0), and the names that they make. */
export class NamespaceScope {
  readonly #known: Namespaces;
  /** What is declared here, by prefix; '' is the default. */
  readonly #declared: ReadonlyMap<string, string>;
  readonly #outer: NamespaceScope | undefined;
  /** Names repeat by the thousand: each is resolved once a scope. */
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  constructor(known: Namespaces, declared: ReadonlyMap<string, string> = new Map(), outer?: NamespaceScope) {
    this.#known = known;
    this.#declared = declared;
    this.#outer = outer;
  }

  /** The scope inside an element with these attributes: this one if it declares nothing. */
  within(attributes: Readonly<Record<string, string>>): NamespaceScope {
    let declared: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith(DECLARATION)) continue;
      const isDefault = name.length === DECLARATION.length;
      if (!isDefault && name.charAt(DECLARATION.length) !== ':') continue;
      declared ??= new Map();
      declared.set(isDefault ? '' : name.slice(DECLARATION.length + 1), attributes[name] ?? '');
    }
    return declared === undefined ? this : new NamespaceScope(this.#known, declared, this);
  }

  /** The name of an element by the reader's prefixes. */
  elementName(name: string): string {
    let resolved = this.#elements.get(name);
    if (resolved === undefined) {
      resolved = this.#resolved(name, this.#uriOf(''));
      this.#elements.set(name, resolved);
    }
    return resolved;
  }

  /** The attributes by the reader's prefixes: the same object if no name changes. */
  attributesOf(attributes: Record<string, string>): Readonly<Record<string, string>> {
    let isSame = true;
    for (const name in attributes) if (this.#attributeName(name) !== name) isSame = false;
    if (isSame) return attributes;
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [this.#attributeName(name), value]));
  }

  /** Goes outwards: scopes are no deeper in each other than elements may be. */
  #uriOf(prefix: string): string | undefined {
    let scope: NamespaceScope | undefined = this;
    while (scope !== undefined && !scope.#declared.has(prefix)) scope = scope.#outer;
    return scope === undefined ? undefined : scope.#declared.get(prefix);
  }

  #attributeName(name: string): string {
    let resolved = this.#attributes.get(name);
    if (resolved === undefined) {
      resolved = name.startsWith(DECLARATION) ? name : this.#resolved(name, undefined);
      this.#attributes.set(name, resolved);
    }
    return resolved;
  }

  #resolved(name: string, defaultUri: string | undefined): string {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    const uri = colon === -1 ? defaultUri : this.#uriOf(name.slice(0, colon));
    // A prefix that nothing declares is taken as it is: such files exist, and programs open them.
    if (uri === undefined || uri === '') return name;
    const prefix = this.#known.get(uri);
    if (prefix === undefined) return `{${uri}}${local}`;
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}
