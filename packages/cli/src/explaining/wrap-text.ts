/**
 * Breaks a text between words into lines of at most `width`; a longer word gets a line to itself.
 *
 * @param lead what the first line begins with; the others are as far in
 */
export function wrapText(text: string, width: number, lead = ''): string[] {
  const lines: string[] = []
  let line = lead
  for (const word of text.split(' ')) {
    const isFirst = line.length === lead.length
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '.repeat(lead.length) + word
    } else line += isFirst ? word : ` ${word}`
  }
  return [...lines, line]
}
