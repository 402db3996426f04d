import { defineConfig } from "vitest/config";
import usual from "../vitest.config.ts";

/** Everything random, many times as often as in the usual tests. */
export default defineConfig({
  test: {
    ...usual.test,
    env: { FUZZ_TIMES: process.env["FUZZ_TIMES"] ?? "30" },
    setupFiles: ["test/fuzz/more-runs.ts"],
    testTimeout: 0,
  },
});
