/** What a labeler's process is started with. */
export interface LabelerTask {
  readonly labeler:
    { readonly kind: 'rules' } | { readonly kind: 'student'; readonly checkpoint: string; readonly batchSize: number }
  readonly texts: readonly string[]
}
