import { ABSENT, LABEL_CLASSES } from '@chexpp/labels'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uniformInt } from 'pure-rand/distribution/uniformInt'

/** Steps in which a share can be told: a millionth. */
const SHARE_STEPS = 1_000_000

/**
 * What a labeler says that errs by chance: of the labels other than absent a share has another class, each of the three others as
 * likely. The same seed gives the same errors.
 *
 * @param labels `[texts][14]` class indexes
 * @param share from 0 to 1
 */
export function mislabel(labels: readonly Uint8Array[], share: number, seed: number): readonly Uint8Array[] {
  const generator = xoroshiro128plus(seed)
  // The first numbers of neighbouring seeds are neighbours, a jump mixes them.
  generator.jump()
  const errs = (): boolean => uniformInt(generator, 0, SHARE_STEPS - 1) < share * SHARE_STEPS
  const classes = LABEL_CLASSES.length
  return labels.map((row) =>
    row.map((is) => (is !== ABSENT && errs() ? (is + uniformInt(generator, 1, classes - 1)) % classes : is)),
  )
}
