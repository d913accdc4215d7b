import { afterEach, expect, it, vi } from 'vitest'
import { parseReport } from './parse-report'
import { splitSentences } from './sentences/split-sentences'
import { Tokens } from './text/tokens'

/** Text that a careless parser reads again and again. */
const PIECES = [
  'FINDINGS: ', 'FINDINGS\n', 'FINDINGS IMPRESSION ', 'FINIDNGS: ', 'imprsesion\n', 'REASON FOR THIS ', 'clinical chest radiographic ', 'Impression - ',
  'FINDINGS (chest, pa and lateral ', '([{<', '<a <b <br ', '*#=~-_', '-=-=\n', 'FINDINGS: |:|', 'F I N D I ', '1. 2) (3) ', '1.\n2. Recommendation:\n', 'Dr. Roe\n',
  'Findings discussed\n', 'a. b.c. ', 'A: b: C: ', 'LUNGS:\n', 'CHEST VIEWS: ', 'COMPARISON: a.\n\n',
] // prettier-ignore

afterEach(() => vi.restoreAllMocks())

/** How often tokens are looked at: what the time is spent on, whatever the machine. */
function looks(run: () => unknown): number {
  const spies = (['raw', 'word', 'mark', 'isWord', 'beginsLine'] as const).map((method) =>
    vi.spyOn(Tokens.prototype, method),
  )
  run()
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  vi.restoreAllMocks()
  return calls
}

it.each(PIECES)('four times the text of %j takes about four times the work', (piece) => {
  const short = piece.repeat(100)
  const long = piece.repeat(400)
  for (const split of [parseReport, splitSentences]) {
    expect(looks(() => split(long)) / looks(() => split(short))).toBeLessThan(5)
  }
})
