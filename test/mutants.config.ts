import { defineConfig } from "vitest/config";
import usual from "../vitest.config.ts";

/** The tests that are to notice a change of `core`: those of its own room, and the answers that are made of it. */
export default defineConfig({
  test: {
    ...usual.test,
    include: ["test/core/**/*.test.ts", "test/commands/answers.test.ts", "test/commands/mixed.test.ts"],
  },
});
