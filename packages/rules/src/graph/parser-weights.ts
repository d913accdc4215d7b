import type { ParserModel } from './parser-model'
import { PACKED_PARSER } from './parser-weights.generated'

type ArrayName = keyof typeof PACKED_PARSER.arrays

/** The shipped model: trained on sentences of our own with graphs of other parsers, by `scripts/parser`. */
export function parserModel(): ParserModel {
  const { hidden, words, endings, tags, relations, wordTags, endingTags } = PACKED_PARSER.vocabulary
  const numbers = (text: string) => Uint8Array.from(text.split(' '), Number)
  return {
    words: words.split(' '),
    // The first ending is the empty one.
    endings: endings.split(' '),
    tags: tags.split(' '),
    relations: relations.split(' '),
    wordTags: numbers(wordTags),
    endingTags: numbers(endingTags),
    hidden,
    wordVectors: unpack('wordVectors'),
    endingVectors: unpack('endingVectors'),
    tagVectors: unpack('tagVectors'),
    positionWeights: unpack('positionWeights'),
    dependentWeights: unpack('dependentWeights'),
    bias: unpack('bias'),
    moveWeights: unpack('moveWeights'),
    moveBias: unpack('moveBias'),
    relationWeights: unpack('relationWeights'),
    relationBias: unpack('relationBias'),
  }
}

/** 16-bit steps, low byte first, in base64. */
function unpack(name: ArrayName): Float32Array {
  const { scale, base64 } = PACKED_PARSER.arrays[name]
  const bytes = atob(base64)
  const values = new Float32Array(bytes.length / 2)
  for (let i = 0; i < values.length; i++) {
    // The two bytes go to the top, and come down with their sign.
    values[i] = scale * (((bytes.charCodeAt(2 * i) << 16) | (bytes.charCodeAt(2 * i + 1) << 24)) >> 16)
  }
  return values
}
