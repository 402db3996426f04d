import { defineConfig } from "vitest/config";
import usual from "../vitest.config.ts";

/** The tests that are to notice a change of `core`: those of its own room, which take seconds. */
export default defineConfig({ test: { ...usual.test, include: ["test/core/**/*.test.ts"] } });
