/** Colours of a page, and of a picture that brings its own. */
export interface Palette {
  readonly text: string
  readonly page: string
  /** Of captions and other secondary text. */
  readonly quiet: string
  readonly line: string
  /** Of links, of the bar beside a note and of what has the focus. */
  readonly mark: string
}

/** Text, quiet text and marks are at least 4.5:1 on the page, and series of pictures at least 3:1, in both. */
export const PALETTES = {
  light: { text: '#1a1a1a', page: '#ffffff', quiet: '#595959', line: '#d0d0d0', mark: '#0072B2' },
  dark: { text: '#ececec', page: '#141414', quiet: '#a8a8a8', line: '#404040', mark: '#56B4E9' },
} as const satisfies Readonly<Record<string, Palette>>
