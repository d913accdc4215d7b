const SECONDS_PER_HOUR = 3600

/**
 * What a million items cost on a machine that is paid by the hour, start-up left out: `10^6 / rate / 3600 * price`.
 *
 * @param itemsPerSecond in the steady state
 * @param pricePerHour in any currency, which is that of the result
 * @throws RangeError where the rate is not above 0, or the price is below 0
 * @example costPerMillion(1000, 3.6) // 1
 */
export function costPerMillion(itemsPerSecond: number, pricePerHour: number): number {
  if (!(itemsPerSecond > 0)) throw new RangeError(`the rate must be above 0 items a second, not ${itemsPerSecond}`)
  if (!(pricePerHour >= 0 && pricePerHour < Infinity))
    throw new RangeError(`a price of ${pricePerHour} an hour is none`)
  return (1e6 / itemsPerSecond / SECONDS_PER_HOUR) * pricePerHour
}
