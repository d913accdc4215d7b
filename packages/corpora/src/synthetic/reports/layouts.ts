import { reportLanguage } from '../language/language'
import type { Random } from '../random'
import type { Content } from './content'

/** How a hospital sets its reports. */
export type Layout = (content: Content, random: Random) => string

interface Section {
  readonly heading: string
  readonly text: string
}

/** "FINDINGS:" on its own line, an empty line between sections. */
const blocks: Layout = (content, random) =>
  sections(content, random)
    .map(({ heading, text }) => `${heading}:\n${text}`)
    .join('\n\n')

/** "Findings: The heart is normal.", a section a line. */
const lines: Layout = (content, random) =>
  sections(content, random)
    .map(({ heading, text }) => `${capitalized(heading)}: ${text}`)
    .join('\n')

/** Everything in one line, as an export to a table leaves it. */
const flattened: Layout = (content, random) =>
  sections(content, random)
    .map(({ heading, text }) => `${heading}: ${text.replaceAll('\n', ' ')}`)
    .join(' ')

/** Indented and wrapped, under a title, as in MIMIC-CXR. */
const wrapped: Layout = (content, random) => {
  const body = sections(content, random).map(({ heading, text }) => wrap(`${heading}:  ${text}`))
  return `${' '.repeat(33)}FINAL REPORT\n ${body.join('\n \n ')}\n`
}

/** Findings and impression without a heading, as in tables of Open-i. */
const bare: Layout = ({ findings, impression }, random) => [...findings, ...numbered(impression, random)].join(' ')

/** Only the impression, with or without its heading. */
const impressionOnly: Layout = ({ impression }, random) =>
  `${random.chance(50) ? 'IMPRESSION: ' : ''}${numbered(impression, random).join(' ')}`

const LAYOUTS: readonly Layout[] = [blocks, blocks, lines, flattened, wrapped, wrapped, bare, impressionOnly]

/** Sets a report in one of several layouts. */
export function layOut(content: Content, random: Random): string {
  return random.pick(LAYOUTS)(content, random)
}

function sections(content: Content, random: Random): Section[] {
  const heading = (name: string) => reportLanguage().draw(`heading.${name}`, random)
  const list = numbered(content.impression, random)
  return [
    { heading: heading('examination'), text: content.examination.join(' ') },
    { heading: heading('indication'), text: content.indication.join(' ') },
    { heading: heading('comparison'), text: content.comparison.join(' ') },
    { heading: heading('technique'), text: content.technique.join(' ') },
    { heading: heading('findings'), text: content.findings.join(' ') },
    {
      heading: heading('impression'),
      text: list.join(list[0]?.startsWith('1') === true && random.chance(60) ? '\n' : ' '),
    },
  ].filter(({ text }) => text !== '')
}

/** "1. …", "2. …" before the sentences, or nothing. */
function numbered(sentences: readonly string[], random: Random): readonly string[] {
  if (sentences.length < 2 || random.chance(40)) return sentences
  const mark = random.chance(80) ? '.' : ')'
  return sentences.map((sentence, i) => `${i + 1}${mark} ${sentence}`)
}

function capitalized(heading: string): string {
  return heading.charAt(0) + heading.slice(1).toLowerCase()
}

const LINE_WIDTH = 78

/** Breaks lines at spaces, each but the first indented by one space. */
function wrap(text: string): string {
  const lines = ['']
  for (const word of text.split(/(?<=\S) /)) {
    const line = lines.at(-1)!
    if (line.length > 0 && line.length + 1 + word.length > LINE_WIDTH) lines.push(word)
    else lines[lines.length - 1] = line.length > 0 ? `${line} ${word}` : word
  }
  return lines.join('\n ')
}
