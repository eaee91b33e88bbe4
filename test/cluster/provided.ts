declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the nodes of OpenSearch that the tests share. */
    readonly openSearch: readonly string[];
  }
}

export {};
