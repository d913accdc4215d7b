export interface HubOptions {
  /**
   * Folder that keeps what was fetched, `FOLDER/MODEL/FILE`, with another revision than `main` `FOLDER/MODEL/REVISION/FILE`.
   * By default the one inside the package `@xenova/transformers`.
   */
  readonly cacheFolder?: string
  /** True: only what the cache folder has is read, the network is left alone. */
  readonly offline?: boolean
  /** Branch, tag or commit; `main` by default. */
  readonly revision?: string
}
