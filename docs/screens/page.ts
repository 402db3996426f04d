export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A page that stands alone, at a width in CSS pixels; its root element tells in `data-height` how high it is. */
export interface Page {
  readonly html: string;
  readonly width: number;
}

const tellHeight = "document.documentElement.dataset.height = Math.ceil(document.body.offsetHeight)";

export const page = (body: string, look: { readonly style: string; readonly width: number }): Page => ({
  width: look.width,
  html: `<!doctype html><html><meta charset="utf-8"><style>* { box-sizing: border-box; } body { margin: 0; width: ${look.width}px; }${look.style}</style><body>${body}</body><script>${tellHeight}</script></html>`,
});
