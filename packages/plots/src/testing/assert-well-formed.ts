const NAME = '[A-Za-z_][\\w.:-]*'
const TEXT = '(?:[^<>&]|&(?:amp|lt|gt|quot|#39|#160|nbsp);)'
const ATTRIBUTE = `\\s+${NAME}="${TEXT}*"`
const TOKEN = new RegExp(`(${TEXT}+)|<(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|</(${NAME})\\s*>`, 'y')

/** Reads a picture as XML 1.0: every tag closed in order, every value quoted and given once, nothing left unescaped. */
export function assertWellFormed(xml: string): void {
  const open: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(xml)
    if (token === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`)
    const [, , opened, attributes = '', selfClosed, closed] = token
    const names = [...attributes.matchAll(new RegExp(`(${NAME})="`, 'g'))].map((match) => match[1])
    if (new Set(names).size < names.length) throw new Error(`an attribute is given twice at ${at}`)
    if (opened !== undefined && selfClosed === '') open.push(opened)
    if (closed !== undefined && open.pop() !== closed) throw new Error(`</${closed}> closes nothing at ${at}`)
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`)
}
