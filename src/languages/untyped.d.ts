// Packages that ship no types of their own: the part of each that is used here.

declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  const snowball: {
    newStemmer(algorithm: string): Stemmer;
    algorithms(): readonly string[];
  };
  export default snowball;
}

declare module 'stopword' {
  export const ara: readonly string[];
  export const deu: readonly string[];
  export const eng: readonly string[];
  export const fas: readonly string[];
  export const fra: readonly string[];
  export const heb: readonly string[];
  export const ita: readonly string[];
  export const nld: readonly string[];
  export const por: readonly string[];
  export const rus: readonly string[];
  export const spa: readonly string[];
  export const tur: readonly string[];
  export const ukr: readonly string[];
  export const zho: readonly string[];
}
