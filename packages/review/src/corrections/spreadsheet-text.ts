const FORMULA_START = /^\s*[=+\-@]/

/** A text as it can stand in a spreadsheet: one that would be taken for a formula, such as "- no effusion", begins with an apostrophe. */
export function spreadsheetText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}

/** What a text of a spreadsheet and the text that it was made of have in common: no added apostrophe, white space folded. */
export function foldSpreadsheetText(text: string): string {
  const given = text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text
  return given.replace(/\s+/g, ' ').trim()
}
