export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A page that stands alone. */
export const page = (style: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>* { box-sizing: border-box; } body { margin: 0; }${style}</style><body>${body}</body>`;
