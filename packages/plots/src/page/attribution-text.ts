import { attributionScale, formatScore, type WordAttribution } from '../pictures/attribution-strip'
import { shadeOf } from '../pictures/shade'
import { escapeText } from '../svg/escape'
import type { Block } from './block'

export interface AttributionTextOptions {
  /** What a score is and of which class, such as `Integrated gradients for Edema: negative`. */
  readonly caption: string
  /** In the order of the text; at least one. */
  readonly words: readonly WordAttribution[]
  /** The score of the darkest shade; default the furthest from 0. Give the same to texts that are compared. */
  readonly strongest?: number
}

/**
 * A text whose words are shaded by what they speak for, as HTML: selectable, and wrapped as the page is wide. Each score stands
 * with its sign above its word; what speaks against has a dashed line below it, what speaks for a solid one.
 *
 * @throws RangeError when there is no word or a score is no number.
 */
export function attributionText({ caption, words, strongest }: AttributionTextOptions): Block {
  const scale = attributionScale(words, strongest)
  const marked = words.map(({ word, score }) => {
    const { fill, opacity } = shadeOf(score, scale)
    const shade = `color-mix(in srgb, ${fill} ${Math.round(opacity * 100)}%, transparent)`
    const line = score === 0 ? '' : `;border-bottom:2px ${score < 0 ? 'dashed' : 'solid'} ${fill}`
    const text = `<span style="background:${shade}${line}">${escapeText(word)}</span>`
    return `<ruby>${text}<rt>${formatScore(score)}</rt></ruby>`
  })
  const html = [
    '<figure>',
    `<p class="attribution">${marked.join(' ')}</p>`,
    `<figcaption>${escapeText(caption)}</figcaption>`,
    '</figure>',
  ]
  return { html: html.join('') }
}
