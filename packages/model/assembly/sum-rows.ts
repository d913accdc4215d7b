import { loadLanes, storeLanes } from './lanes'

/** Columns `from` to `to` of the sum over rows. Arguments: x `[rows, size]`, y `[size]`, rows, size. */
export function sumRows(args: usize, from: i32, to: i32, _scratch: usize): void {
  const y = load<usize>(args, 4)
  const rows = load<i32>(args, 8)
  const bytes = <usize>load<i32>(args, 12) * 4
  for (let column = from; column < to; column += 4) {
    const lanes = min(4, to - column)
    let x = load<usize>(args) + <usize>column * 4
    let sum = f32x4.splat(0)
    if (lanes === 4) {
      for (let row = 0; row < rows; row++, x += bytes) sum = f32x4.add(sum, v128.load(x))
      v128.store(y + <usize>column * 4, sum)
    } else {
      for (let row = 0; row < rows; row++, x += bytes) sum = f32x4.add(sum, loadLanes(x, lanes))
      storeLanes(y + <usize>column * 4, sum, lanes)
    }
  }
}
