import { defineConfig } from "vitest/config";
import usual from "../vitest.config.ts";

/** The tests that kill mutants of `core`: those of its own room. */
export default defineConfig({ test: { ...usual.test, include: ["test/core/**/*.test.ts"] } });
