import { hashText } from './hash-text'
import { foldSpreadsheetText } from './spreadsheet-text'

/**
 * What binds an id to its text, so that a correction whose cells were sorted or pasted apart, or whose text was edited, is noticed.
 * White space is of no account. It begins with a letter: a spreadsheet reads `12345678` and `1234e567` as numbers.
 */
export function fingerprint(id: string, text: string): string {
  return `t${hashText(`${id.trim()}\0${foldSpreadsheetText(text)}`)}`
}
