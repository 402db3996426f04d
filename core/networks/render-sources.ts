import type { Source } from "../sourced.ts";

/** Pages about the Render Network that more than one of its schemes refers to. */

export const renderStats: Source = {
  id: "render-stats",
  name: "Render Foundation statistics",
  link: "https://stats.renderfoundation.com",
};

export const nodeFaq: Source = {
  id: "render-node-faq",
  name: "Render node operator FAQ",
  link: "https://know.rendernetwork.com",
};

export const operatorDocs: Source = {
  id: "render-operator-docs",
  name: "Render compute operator documentation",
  link: "https://otoyinc.mintlify.app/node-operators/node-operators-understanding-rewards",
};

/** A Render Network proposal. */
export const rnp = (number: number): Source => {
  const name = `RNP-${String(number).padStart(3, "0")}`;
  return {
    id: name.toLowerCase(),
    name,
    link: `https://github.com/rendernetwork/RNPs/blob/main/${name}.md`,
  };
};
