import * as Plot from '@observablehq/plot'
import { FONT_SIZE, layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'
import { shadeKey } from './heat-map'
import { type ShadeScale, shadeOf } from './shade'

/** A word and how much it speaks for the class (above 0) or against it (below). */
export interface WordAttribution {
  readonly word: string
  readonly score: number
}

export interface AttributionStripOptions {
  readonly title: string
  /** What a score is, such as `integrated gradients for Edema: negative`. */
  readonly measure: string
  /** In the order of the text; at least one. */
  readonly words: readonly WordAttribution[]
  /** The score of the darkest shade; default the furthest from 0. Give the same to strips that are compared. */
  readonly strongest?: number
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

// A monospaced font makes the words as wide as they are reckoned to be, whatever fonts the reader has.
const CHARACTER = FONT_SIZE * 1.15 * 0.61
const WORD_PADDING = 8
const NARROWEST_WORD = 40
const LINE_HEIGHT = 46
const WORD_HEIGHT = 24

/**
 * The words of a text, shaded by their scores, each score with its sign below its word, as an SVG string. What speaks against
 * is vermillion with a dashed outline, what speaks for blue with a solid one.
 *
 * @throws RangeError when there is no word, a score is no number, or `width` is under 320.
 */
export function attributionStrip(options: AttributionStripOptions): string {
  const { title, measure, words } = options
  const { width } = layoutOf(options.width)
  const scale = attributionScale(words, options.strongest)
  const placed = placeWords(words, width)
  type Placed = (typeof placed)[number]
  const lines = Math.max(...placed.map(({ line }) => line)) + 1
  const box = { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom' } as const
  const outline = { ...box, rx: 3, strokeWidth: 1.25 } as const
  const middle = (word: Placed) => (word.left + word.right) / 2
  const positive = placed.filter(({ score }) => score > 0)
  const negative = placed.filter(({ score }) => score < 0)
  const height = lines * LINE_HEIGHT
  const description = words.map(({ word, score }) => `${word} ${formatScore(score)}`).join(', ')
  return drawPicture({ title, description: `${measure}: ${description}` }, width, [
    shadeKey(measure, scale, width),
    {
      height: height + 6,
      plot: {
        margin: 0,
        axis: null,
        x: { type: 'identity' },
        y: { type: 'identity' },
        color: { type: 'identity' },
        opacity: { type: 'identity' },
        marks: [
          Plot.rect(positive, shaded(outline, scale)),
          Plot.rect(negative, { ...shaded(outline, scale), strokeDasharray: '4 2' }),
          Plot.text(placed, {
            x: middle,
            y: ({ top, bottom }: Placed) => (top + bottom) / 2,
            text: 'word',
            fontFamily: 'ui-monospace, monospace',
            fontSize: FONT_SIZE * 1.15,
          }),
          Plot.text(placed, {
            x: middle,
            y: ({ bottom }: Placed) => bottom + 10,
            text: ({ score }: Placed) => formatScore(score),
            fontSize: 11,
          }),
        ],
      },
    },
  ])
}

function shaded<Options extends object>(outline: Options, scale: ShadeScale) {
  return {
    ...outline,
    fill: ({ score }: WordAttribution) => shadeOf(score, scale).fill,
    fillOpacity: ({ score }: WordAttribution) => shadeOf(score, scale).opacity,
    stroke: ({ score }: WordAttribution) => shadeOf(score, scale).fill,
  }
}

/**
 * The shades of a text's words.
 *
 * @throws RangeError when there is no word, a score is no number, or `strongest` is not above 0.
 */
export function attributionScale(
  words: readonly WordAttribution[],
  strongest = words.reduce((most, { score }) => Math.max(most, Math.abs(score)), 0) || 1,
): ShadeScale {
  if (words.length === 0) throw new RangeError('an attribution needs at least one word')
  const place = words.findIndex(({ score }) => !Number.isFinite(score))
  if (place >= 0) throw new RangeError(`the score of word ${place + 1} is ${words[place].score}; give a number`)
  if (!(strongest > 0 && strongest < Infinity))
    throw new RangeError(`strongest is ${strongest}; give the score of the darkest shade, above 0`)
  return { kind: 'signed', strongest }
}

/** With its sign, because print without colours has no other. */
export function formatScore(score: number): string {
  const text = Math.abs(score).toFixed(2)
  return Number(text) === 0 ? '0' : `${score < 0 ? '−' : '+'}${text.replace(/^0\./, '.')}`
}

/** Words from the left, on the next line where they would go over the width. */
function placeWords(words: readonly WordAttribution[], width: number) {
  let left = 4
  let line = 0
  return words.map((word) => {
    const room = Math.min(width - 8, Math.max(NARROWEST_WORD, [...word.word].length * CHARACTER + WORD_PADDING))
    if (left > 4 && left + room > width - 4) {
      left = 4
      line += 1
    }
    const top = line * LINE_HEIGHT + 6
    const placed = { ...word, line, left, right: left + room, top, bottom: top + WORD_HEIGHT }
    left += room + 4
    return placed
  })
}
