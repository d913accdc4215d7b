import { expect, test } from 'vitest'
import { chexpp } from './chexpp'

test('writes a line a report, with offsets into the text as given', async () => {
  const text = 'INDICATION: Cough.\r\n\r\nFINDINGS: Clear lungs.\r\nIMPRESSION:  No edema.\r\n'
  const { code, stdout } = await chexpp(['sections', '-'], {
    input: `${JSON.stringify({ id: 'a', text })}\n{"id":"b"}\n`,
  })
  expect(code).toBe(1)
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string
          sections: { name: string; header: string; text: string; start: number; end: number }[]
          error?: string
        },
    )
  expect(first.id).toBe('a')
  expect(first.sections.map(({ name }) => name)).toEqual(['indication', 'findings', 'impression'])
  for (const section of first.sections) expect(text.slice(section.start, section.end)).toBe(section.text)
  expect(second).toMatchObject({ id: 'b', sections: [] })
  expect(second.error).toContain('standard input, row 2')
})
