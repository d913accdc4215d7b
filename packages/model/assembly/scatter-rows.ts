/**
 * Adds row i of x to row `indices[i]` of y, columns `from` to `to`, in the order of i. Arguments: x `[rows, size]`,
 * indices, y `[entries, size]` (zeroed), rows, size.
 */
export function scatterRows(args: usize, from: i32, to: i32, _scratch: usize): void {
  const rows = load<i32>(args, 12)
  const bytes = <usize>load<i32>(args, 16) * 4
  const whole = from + ((to - from) & ~3)
  for (let row = 0; row < rows; row++) {
    const x = load<usize>(args) + <usize>row * bytes
    const y = load<usize>(args, 8) + <usize>load<i32>(load<usize>(args, 4) + <usize>row * 4) * bytes
    let column = from
    for (; column < whole; column += 4) {
      const at = y + <usize>column * 4
      v128.store(at, f32x4.add(v128.load(at), v128.load(x + <usize>column * 4)))
    }
    for (; column < to; column++) {
      const at = y + <usize>column * 4
      store<f32>(at, load<f32>(at) + load<f32>(x + <usize>column * 4))
    }
  }
}
