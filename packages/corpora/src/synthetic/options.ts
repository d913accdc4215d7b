/** @throws RangeError when an option is no integer from 0 to `most`. */
export function requireInteger(option: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new RangeError(`${option} must be an integer from 0 to ${most}, not ${value}`)
  }
}
