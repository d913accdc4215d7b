/** Rows of a file that the published study gave its labeler. */
const BATCH_ROWS = 300

/**
 * The labels as the published study paired them with its rows. Its batches were written with a header line, which the labeler took
 * for a text: in each batch the first row got the labels of that line, every other those of the row before, and the last labels were
 * dropped.
 *
 * @param labels `[rows][14]`, in the order of the file
 * @param header `[14]`, what the labeler makes of the header line
 */
export function shiftRows(
  labels: readonly Uint8Array[],
  header: Uint8Array,
  batchRows: number = BATCH_ROWS,
): readonly Uint8Array[] {
  return labels.map((_, row) => (row % batchRows === 0 ? header : labels[row - 1]))
}
