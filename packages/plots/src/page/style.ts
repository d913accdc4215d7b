import { PALETTES, type Palette } from '../svg/palette'

const properties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ')

/** A shadow at the right while there is more of a table to scroll to: the first layer moves with the table and hides it at the end. */
const SCROLL_SHADOW =
  'linear-gradient(to left, var(--page) 1rem, transparent) right / 2.5rem 100% no-repeat local, ' +
  'linear-gradient(to left, color-mix(in srgb, var(--text) 25%, transparent), transparent) right / 0.75rem 100% no-repeat scroll'

/**
 * The page's style sheet: light or dark as the reader's system is, no network. The contents stand beside the text where there is room
 * for both; a table that is wider than its place scrolls there by itself, its first column and its caption kept in sight.
 */
export const STYLE = `
:root { color-scheme: light dark; ${properties(PALETTES.light)} }
@media (prefers-color-scheme: dark) { :root { ${properties(PALETTES.dark)} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 54rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
a { color: var(--mark); }
.lead { font-size: 1.125rem; }
.note { padding: 0.5rem 0.75rem; border-left: 4px solid var(--mark); background: color-mix(in srgb, var(--mark) 10%, transparent); }
.contents { font-size: 0.9375rem; line-height: 1.35; }
.contents p { margin: 0 0 0.5rem; font-weight: bold; }
.contents ol { margin: 0; padding-left: 1.75rem; }
.contents li { padding: 0.2rem 0; }
.contents li::marker { color: var(--quiet); }
.contents a { color: inherit; text-decoration-color: var(--mark); text-underline-offset: 0.2em; }
.contents summary { padding: 0.6rem 0.75rem; font-weight: bold; cursor: pointer; }
.contents details { margin-bottom: 1.5rem; border: 1px solid var(--line); border-radius: 4px; }
.contents details ol { padding: 0 0.75rem 0.6rem 2.25rem; }
.contents details a { display: block; padding: 0.2rem 0; }
.beside { display: none; }
figure { margin: 1.5rem 0; }
svg { display: block; height: auto; }
.attribution { line-height: 2.4; }
.attribution span { padding: 0.1em 0.25em; border-radius: 3px 3px 0 0; }
.attribution rt { font-size: 0.6875rem; color: var(--quiet); }
figcaption, caption { color: var(--quiet); font-size: 0.9375rem; text-align: left; }
figcaption { margin-top: 0.5rem; }
caption { padding-bottom: 0.5rem; }
caption span { display: block; position: sticky; left: 0; max-width: 100cqi; }
.scroll { container-type: inline-size; overflow-x: auto; margin: 1.5rem 0; background: ${SCROLL_SHADOW}; }
table { border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.3rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
thead th { white-space: normal; vertical-align: bottom; line-height: 1.3; }
th:first-child { position: sticky; left: 0; padding-left: 0; background: var(--page); }
tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--line); border-radius: 4px; font-size: 0.875rem; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
.narrow { display: none; }
@media (max-width: 760px) {
  .wide { display: none; }
  .narrow { display: block; }
  th, td { padding: 0.3rem 0.5rem; }
  th:first-child { min-width: 5.5rem; max-width: 11rem; white-space: normal; }
}
@media screen and (min-width: 1152px) {
  .with-contents { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 3rem; max-width: 78rem; }
  .with-contents :is(p, ul, pre) { max-width: 50rem; }
  .with-contents .above { display: none; }
  .with-contents .beside { display: block; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
}
@media print {
  :root { color-scheme: light; ${properties(PALETTES.light)} }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .contents { display: none; }
  .wide { display: block; }
  .narrow { display: none; }
  .scroll { overflow: visible; background: none; }
  table { font-size: 8.5pt; }
  th, td { white-space: normal; }
  thead { display: table-header-group; }
  th:first-child { position: static; }
  h2, caption { break-after: avoid; }
  figure, tr, .note { break-inside: avoid; }
}
`
