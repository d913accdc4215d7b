/** The page's style sheet: one column, light or dark as the reader's system is, no network. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --quiet: #595959; --line: #d0d0d0; --mark: #0072B2; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --page: #141414; --quiet: #a8a8a8; --line: #404040; --mark: #56B4E9; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 54rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.lead { font-size: 1.125rem; }
.note { padding: 0.5rem 0.75rem; border-left: 4px solid var(--mark); background: color-mix(in srgb, var(--mark) 10%, transparent); }
figure { margin: 1.5rem 0; }
svg { display: block; height: auto; }
.attribution { line-height: 2.4; }
.attribution span { padding: 0.1em 0.25em; border-radius: 3px 3px 0 0; }
.attribution rt { font-size: 0.6875rem; color: var(--quiet); }
figcaption, caption { color: var(--quiet); font-size: 0.9375rem; text-align: left; }
figcaption { margin-top: 0.5rem; }
caption { padding-bottom: 0.5rem; }
.scroll { overflow-x: auto; margin: 1.5rem 0; }
table { border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.3rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
th:first-child { padding-left: 0; }
tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--line); border-radius: 4px; font-size: 0.875rem; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
.narrow { display: none; }
@media (max-width: 760px) { .wide { display: none; } .narrow { display: block; } }
@media print { .scroll { overflow: visible; } h2 { break-after: avoid; } figure, tr { break-inside: avoid; } }
`
