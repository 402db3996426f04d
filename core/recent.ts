import { LRUCache } from "lru-cache";

/** Things of late by key: beyond `most` of them, the one that was longest not asked for is forgotten. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
}

export function createRecent<T extends object>(most: number): Recent<T> {
  const kept = new LRUCache<string, T>({ max: most });
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    delete: (key) => void kept.delete(key),
  };
}
