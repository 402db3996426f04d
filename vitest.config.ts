import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    isolate: false,
    pool: "threads",
    // Many tests share few cores.
    testTimeout: 20_000,
  },
});
