declare module "damerau-levenshtein" {
  /** Edits (insert, delete, replace, swap neighbours) between two strings, as a count and relative to the longer one. */
  function damerauLevenshtein(
    a: string,
    b: string,
  ): { readonly steps: number; readonly relative: number; readonly similarity: number };
  export = damerauLevenshtein;
}
