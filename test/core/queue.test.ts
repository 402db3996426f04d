import { queueConformance } from "../conformance/queue.ts";
import { databases } from "../databases.ts";

for (const database of await databases()) queueConformance(database);
