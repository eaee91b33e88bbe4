import { Memo } from './memo.ts';

/**
 * Remembers a list for each key: the lists that were used last, and any other as long as somebody holds the list or one of
 * its items. So an item that is asked for again is the same object, and what nobody needs takes no memory.
 */
export class ListMemo<Key, Item extends object> {
  readonly #used: Memo<Key, readonly Item[]>;
  readonly #lists = new Map<Key, WeakRef<readonly Item[]>>();
  /** An item holds its list. */
  readonly #holding = new WeakMap<Item, readonly Item[]>();
  readonly #gone = new FinalizationRegistry<Key>((key) => {
    if (this.#lists.get(key)?.deref() === undefined) this.#lists.delete(key);
  });

  /** `most`: how many lists are remembered at least though nobody holds them. */
  constructor(most: number) {
    this.#used = new Memo(most);
  }

  /** The list of a key; made only if it is not remembered. */
  of(key: Key, make: () => readonly Item[]): readonly Item[] {
    return this.#used.of(key, () => this.#lists.get(key)?.deref() ?? this.#hold(key, make()));
  }

  #hold(key: Key, list: readonly Item[]): readonly Item[] {
    this.#lists.set(key, new WeakRef(list));
    this.#gone.register(list, key);
    for (const item of list) this.#holding.set(item, list);
    return list;
  }
}
