import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers'
import type { TokenBatch } from '../token-batch'
import { TokenizerError } from './tokenizer-error'

/** Batches are padded to a multiple of this, so that there are few shapes for a backend to prepare. */
const LENGTH_STEP = 8

/** `[CLS]` and `[SEP]` around at least one token. */
const MIN_LENGTH = 3

/** Ids are rows of a matrix, which tensors index with 32 bits. */
const MAX_ID = 2 ** 31 - 1

export interface PadOptions {
  /** Longest sequence in tokens, `[CLS]` and `[SEP]` included; what is longer is cut. */
  readonly maxLength: number
}

export interface PaddedBatch extends TokenBatch {
  /** Rows that were longer than `maxLength` and lost tokens, in ascending order. */
  readonly truncated: readonly number[]
}

/** Turns texts into the ids of a BERT vocabulary, the same ids as Hugging Face's Python tokenizers. */
export class Tokenizer {
  /** One more than the largest id. */
  readonly vocabularySize: number
  readonly #tokenizer: HuggingFaceTokenizer
  readonly #json: object
  readonly #cls: number
  readonly #sep: number
  readonly #pad: number

  private constructor(json: Record<string, unknown>) {
    const vocabulary = readVocabulary(json)
    const id = (token: string): number => {
      const found = vocabulary.get(token)
      if (found === undefined) throw new TokenizerError('model.vocab', `the special token ${token}`)
      return found
    }
    this.#cls = id('[CLS]')
    this.#sep = id('[SEP]')
    this.#pad = id('[PAD]')
    this.#json = json
    this.#tokenizer = build(json)
    this.vocabularySize = [...vocabulary.values()].reduce((largest, value) => Math.max(largest, value), 0) + 1
  }

  /** A tokenizer from the parsed content of a `tokenizer.json`. Throws {@link TokenizerError} that names what is wrong. */
  static fromJson(json: unknown): Tokenizer {
    if (!isRecord(json)) throw new TokenizerError('tokenizer.json', 'a JSON object')
    return new Tokenizer(json)
  }

  /** The content of the `tokenizer.json` that this tokenizer was made from. */
  toJson(): object {
    return this.#json
  }

  /** Ids of a text with `[CLS]` before and `[SEP]` after it, whatever its length. */
  encode(text: string): Int32Array {
    const { ids } = this.#tokenizer.encode(text, { add_special_tokens: false })
    const sequence = new Int32Array(ids.length + 2)
    sequence.set(ids, 1)
    sequence[0] = this.#cls
    sequence[ids.length + 1] = this.#sep
    return sequence
  }

  /**
   * Puts encoded texts into one batch, padded to the longest of them (or up to 7 more). A longer one than `maxLength`
   * keeps its first tokens and its `[SEP]`, and is listed in `truncated`.
   */
  pad(sequences: readonly Int32Array[], { maxLength }: PadOptions): PaddedBatch {
    if (sequences.length === 0) throw new RangeError('A batch needs at least one text')
    if (!(Number.isInteger(maxLength) && maxLength >= MIN_LENGTH)) {
      throw new RangeError(`maxLength must be a whole number of at least ${MIN_LENGTH}, not ${maxLength}`)
    }
    const longest = sequences.reduce((most, sequence) => Math.max(most, sequence.length), 0)
    const length = Math.min(maxLength, Math.ceil(longest / LENGTH_STEP) * LENGTH_STEP)
    const inputIds = new Int32Array(sequences.length * length).fill(this.#pad)
    const attentionMask = new Int32Array(sequences.length * length)
    const truncated: number[] = []
    for (const [row, sequence] of sequences.entries()) {
      const start = row * length
      const tokens = Math.min(sequence.length, length)
      inputIds.set(sequence.subarray(0, tokens), start)
      attentionMask.fill(1, start, start + tokens)
      if (sequence.length > length) {
        inputIds[start + length - 1] = this.#sep
        truncated.push(row)
      }
    }
    return { inputIds, attentionMask, batch: sequences.length, length, truncated }
  }

  /** {@link encode} and {@link pad} in one. */
  encodeBatch(texts: readonly string[], options: PadOptions): PaddedBatch {
    return this.pad(
      texts.map((text) => this.encode(text)),
      options,
    )
  }
}

function readVocabulary(json: Record<string, unknown>): ReadonlyMap<string, number> {
  const { model, added_tokens: addedTokens } = json
  if (!isRecord(model) || model.type !== 'WordPiece') throw new TokenizerError('model.type', '"WordPiece"')
  if (!isRecord(model.vocab)) throw new TokenizerError('model.vocab', 'an object of tokens with their ids')
  if (!Array.isArray(addedTokens)) throw new TokenizerError('added_tokens', 'a list')
  const vocabulary = new Map<string, number>()
  const add = (key: string, token: unknown, id: unknown) => {
    if (typeof token !== 'string' || typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id > MAX_ID) {
      throw new TokenizerError(key, `tokens with whole numbers from 0 to ${MAX_ID} as ids`)
    }
    vocabulary.set(token, id)
  }
  for (const [token, id] of Object.entries(model.vocab)) add('model.vocab', token, id)
  for (const token of addedTokens) {
    if (!isRecord(token)) throw new TokenizerError('added_tokens', 'a list of objects')
    add('added_tokens', token.content, token.id)
  }
  return vocabulary
}

function build(json: object): HuggingFaceTokenizer {
  try {
    return new HuggingFaceTokenizer(json, {})
  } catch (error) {
    throw new TokenizerError('tokenizer.json', `what Hugging Face's tokenizers read (${(error as Error).message})`)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
