declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the nodes of OpenSearch that the tests share. */
    readonly openSearch: readonly string[];
    /** Where tests have servers stopped and started; see `servers/controls.ts`. `forTests.ts` asks there. */
    readonly controls: string;
  }
}

export {};
