import { escapeText } from '../svg/escape'

/** A piece of a page. The functions that make blocks escape all text they are given. */
export interface Block {
  readonly html: string
}

export function paragraph(text: string): Block {
  return { html: `<p>${escapeText(text)}</p>` }
}

/** A remark that must not be overlooked, such as "scaled down". */
export function note(text: string): Block {
  return { html: `<p class="note" role="note">${escapeText(text)}</p>` }
}

export function list(items: readonly string[]): Block {
  return { html: `<ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>` }
}

/** Text as typed: a command, a setting; scrolls where it is wider than the page. */
export function code(text: string): Block {
  return { html: `<pre tabindex="0"><code>${escapeText(text)}</code></pre>` }
}
