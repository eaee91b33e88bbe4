/** A package of this folder's own package.json. Throws if it is not installed; `bench -- peers` installs it. */
export async function peerModule<T>(name: string): Promise<T> {
  // The caller names what it uses of the package's documented interface.
  return (await import(name)) as T;
}
