import { ChangedMeanwhile } from "./refusals.ts";

/** So often is begun anew what somebody else came before; then it is said. */
const mostTries = 3;

/** Does something that reads and then changes; anew where what was read was changed meanwhile. */
export async function anew<T>(act: () => Promise<T>, tries = mostTries): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ChangedMeanwhile && tries > 1) return anew(act, tries - 1);
    throw error;
  }
}
