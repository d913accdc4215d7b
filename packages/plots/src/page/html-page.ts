import { escapeText } from '../svg/escape'
import type { Block } from './block'
import { contentsOf, withIds } from './contents'
import { STYLE } from './style'

export interface PageSection {
  readonly heading: string
  readonly blocks: readonly Block[]
}

export interface HtmlPageOptions {
  readonly title: string
  /** The first paragraph: what was done and what came out. */
  readonly lead: string
  readonly sections: readonly PageSection[]
}

/**
 * A whole HTML page in one string: style and pictures inside, no script and nothing from the network.
 * Light or dark as the reader's system is; reads on a phone and prints. From three sections on it lists them, each a link.
 */
export function htmlPage({ title, lead, sections }: HtmlPageOptions): string {
  const headings = withIds(sections.map(({ heading }) => heading))
  const contents = contentsOf(headings)
  const body = sections.map(({ heading, blocks }, index) =>
    [
      `<section id="${escapeText(headings[index].id)}">`,
      `<h2>${escapeText(heading)}</h2>`,
      ...blocks.map((block) => block.html),
      '</section>',
    ].join('\n'),
  )
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    ...(contents ? ['<body class="with-contents">', contents.beside] : ['<body>']),
    '<main>',
    `<h1>${escapeText(title)}</h1>`,
    `<p class="lead">${escapeText(lead)}</p>`,
    ...(contents ? [contents.above] : []),
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
