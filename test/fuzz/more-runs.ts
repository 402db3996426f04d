import * as fc from "fast-check";
import { times } from "./times.ts";

fc.configureGlobal({ numRuns: 100 * times });
