const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Control characters and lone surrogates, which XML may not hold even escaped, become U+FFFD. */
export function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd')
}

/** Text made safe for the content and the quoted attributes of HTML and XML elements. */
export function escapeText(text: string): string {
  return replaceForbidden(text).replace(/[&<>"']/g, (character) => ENTITIES[character])
}
