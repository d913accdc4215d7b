import { drop4 } from './dropout'
import { exponential } from './exponential'
import { loadLanes, storeLanes, sumLanes } from './lanes'
import { multiplyAdd } from './multiply-add'
import { multiply } from './product'

/**
 * The arguments both directions share, in their order in memory: query, key, value, mask, weights, context, heads,
 * queries, length, headSize, scale, seed, threshold (0 for no dropout), kept scale. In the gradient `context` is its
 * gradient, followed by the gradients of query, key and value.
 *
 * query `[batch * queries, hidden]`, key and value `[batch * length, hidden]`, mask `[batch, length]`, weights
 * `[batch, heads, queries, length]`: after softmax, before dropout.
 */
const HEADS: usize = 24
const QUERIES: usize = 28
const LENGTH: usize = 32
const HEAD_SIZE: usize = 36
const SCALE: usize = 40
const SEED: usize = 44
const THRESHOLD: usize = 48
const KEPT_SCALE: usize = 52
const QUERY_GRADIENT: usize = 56
const KEY_GRADIENT: usize = 60
const VALUE_GRADIENT: usize = 64

/** Heads `from` to `to`, counted over the batch. */
export function attention(args: usize, from: i32, to: i32, scratch: usize): void {
  const heads = load<i32>(args, HEADS)
  const queries = load<i32>(args, QUERIES)
  const length = load<i32>(args, LENGTH)
  const headSize = load<i32>(args, HEAD_SIZE)
  const threshold = load<i32>(args, THRESHOLD)
  const rowBytes = <usize>(heads * headSize * 4)
  const weightBytes = <usize>length * 4
  const matrix = queries * length
  for (let item = from; item < to; item++) {
    const sentence = item / heads
    const column = <usize>((item % heads) * headSize * 4)
    const queryOffset = <usize>(sentence * queries) * rowBytes + column
    const keyOffset = <usize>(sentence * length) * rowBytes + column
    const query = load<usize>(args) + queryOffset
    const key = load<usize>(args, 4) + keyOffset
    const value = load<usize>(args, 8) + keyOffset
    const mask = load<usize>(args, 12) + <usize>sentence * weightBytes
    const weights = load<usize>(args, 16) + <usize>(item * matrix) * 4
    const context = load<usize>(args, 20) + queryOffset
    const product = scratch + align16(<usize>matrix * 4)
    multiply(query, rowBytes, 4, key, 4, rowBytes, weights, weightBytes, queries, length, headSize, product)
    for (let row = 0; row < queries; row++) {
      maskedSoftmax(weights + <usize>row * weightBytes, mask, length, load<f32>(args, SCALE))
    }
    let kept = weights
    if (threshold !== 0) {
      kept = scratch
      dropMatrix(weights, kept, matrix, item * matrix, args)
    }
    multiply(kept, weightBytes, 4, value, rowBytes, 4, context, rowBytes, queries, headSize, length, product)
  }
}

/** Heads `from` to `to`, counted over the batch. */
export function attentionGradient(args: usize, from: i32, to: i32, scratch: usize): void {
  const heads = load<i32>(args, HEADS)
  const queries = load<i32>(args, QUERIES)
  const length = load<i32>(args, LENGTH)
  const headSize = load<i32>(args, HEAD_SIZE)
  const threshold = load<i32>(args, THRESHOLD)
  const rowBytes = <usize>(heads * headSize * 4)
  const weightBytes = <usize>length * 4
  const matrix = queries * length
  for (let item = from; item < to; item++) {
    const sentence = item / heads
    const column = <usize>((item % heads) * headSize * 4)
    const queryOffset = <usize>(sentence * queries) * rowBytes + column
    const keyOffset = <usize>(sentence * length) * rowBytes + column
    const query = load<usize>(args) + queryOffset
    const key = load<usize>(args, 4) + keyOffset
    const value = load<usize>(args, 8) + keyOffset
    const weights = load<usize>(args, 16) + <usize>(item * matrix) * 4
    const dcontext = load<usize>(args, 20) + queryOffset
    const dquery = load<usize>(args, QUERY_GRADIENT) + queryOffset
    const dkey = load<usize>(args, KEY_GRADIENT) + keyOffset
    const dvalue = load<usize>(args, VALUE_GRADIENT) + keyOffset
    const dweights = scratch
    const matrixBytes = align16(<usize>matrix * 4)
    const product = scratch + 2 * matrixBytes
    multiply(dcontext, rowBytes, 4, value, 4, rowBytes, dweights, weightBytes, queries, length, headSize, product)
    let kept = weights
    if (threshold !== 0) {
      kept = scratch + matrixBytes
      dropMatrix(weights, kept, matrix, item * matrix, args)
      dropMatrix(dweights, dweights, matrix, item * matrix, args)
    }
    multiply(kept, 4, weightBytes, dcontext, rowBytes, 4, dvalue, rowBytes, length, headSize, queries, product)
    for (let row = 0; row < queries; row++) {
      const offset = <usize>row * weightBytes
      softmaxGradient(weights + offset, dweights + offset, length, load<f32>(args, SCALE))
    }
    multiply(dweights, weightBytes, 4, key, rowBytes, 4, dquery, rowBytes, queries, headSize, length, product)
    multiply(dweights, 4, weightBytes, query, rowBytes, 4, dkey, rowBytes, length, headSize, queries, product)
  }
}

function align16(bytes: usize): usize {
  return (bytes + 15) & ~15
}

/** softmax(scale · x) over the tokens, in place; padding gets exactly 0. */
function maskedSoftmax(x: usize, mask: usize, length: i32, scale: f32): void {
  const bytes = <usize>length * 4
  let largest = -f32.MAX_VALUE
  for (let at: usize = 0; at < bytes; at += 4) {
    if (load<i32>(mask + at) !== 0) largest = max(largest, load<f32>(x + at))
  }
  const largests = f32x4.splat(largest)
  let sums = f32x4.splat(0)
  let at: usize = 0
  for (; at + 16 <= bytes; at += 16) {
    const shifted = f32x4.mul(f32x4.sub(v128.load(x + at), largests), f32x4.splat(scale))
    const e = v128.and(exponential(shifted), i32x4.ne(v128.load(mask + at), i32x4.splat(0)))
    sums = f32x4.add(sums, e)
    v128.store(x + at, e)
  }
  const rest = <i32>(bytes - at) >> 2
  const shifted = f32x4.mul(f32x4.sub(loadLanes(x + at, rest), largests), f32x4.splat(scale))
  const e = v128.and(exponential(shifted), i32x4.ne(loadLanes(mask + at, rest), i32x4.splat(0)))
  storeLanes(x + at, e, rest)
  const sum = sumLanes(f32x4.add(sums, e))
  const inverse = sum > 0 ? <f32>1 / sum : <f32>0
  for (at = 0; at < bytes; at += 4) store<f32>(x + at, load<f32>(x + at) * inverse)
}

/** `dy` becomes the gradient of x in y = softmax(scale · x): scale · y · (dy - Σ y dy). */
function softmaxGradient(y: usize, dy: usize, length: i32, scale: f32): void {
  const bytes = <usize>length * 4
  let products = f32x4.splat(0)
  let at: usize = 0
  for (; at + 16 <= bytes; at += 16) products = multiplyAdd(v128.load(y + at), v128.load(dy + at), products)
  const whole = at
  const rest = <i32>(bytes - whole) >> 2
  products = multiplyAdd(loadLanes(y + whole, rest), loadLanes(dy + whole, rest), products)
  const sum = f32x4.splat(sumLanes(products))
  for (at = 0; at < whole; at += 16) {
    const scaled = f32x4.mul(v128.load(y + at), f32x4.splat(scale))
    v128.store(dy + at, f32x4.mul(scaled, f32x4.sub(v128.load(dy + at), sum)))
  }
  const scaled = f32x4.mul(loadLanes(y + whole, rest), f32x4.splat(scale))
  storeLanes(dy + whole, f32x4.mul(scaled, f32x4.sub(loadLanes(dy + whole, rest), sum)), rest)
}

/** `to = dropout(from)`, the first element being number `first` of the whole weights tensor. */
function dropMatrix(from: usize, to: usize, count: i32, first: i32, args: usize): void {
  const seed = load<i32>(args, SEED)
  const threshold = load<i32>(args, THRESHOLD)
  const scale = load<f32>(args, KEPT_SCALE)
  let index = 0
  for (; index + 4 <= count; index += 4) {
    const offset = <usize>index * 4
    v128.store(to + offset, drop4(v128.load(from + offset), first + index, seed, threshold, scale))
  }
  const offset = <usize>index * 4
  const last = drop4(loadLanes(from + offset, count - index), first + index, seed, threshold, scale)
  storeLanes(to + offset, last, count - index)
}
