import { htmlPage } from '@chexpp/plots'
import { expect, it } from 'vitest'
import { PROFILE_SETTINGS } from '../../study-settings'
import { speedSection } from './speed-section'
import type { StudySpeed } from './study-speed'

const { quick } = PROFILE_SETTINGS
const around = (median: number) => ({ median, min: median / 2, max: median * 2 })

const speed: StudySpeed = {
  texts: 128,
  textsPerReport: 4,
  figures: [
    {
      kind: 'rules',
      name: 'rules',
      batchSize: null,
      startUpSeconds: 0.4,
      textsPerSecond: around(2000),
      reportsPerSecond: around(500),
      peakMemoryBytes: 100 * 2 ** 20,
      costPerMillionReports: 0.11,
    },
    {
      kind: 'student',
      name: 'student, 32 at once',
      batchSize: 32,
      startUpSeconds: 1.5,
      textsPerSecond: around(400),
      reportsPerSecond: around(100),
      peakMemoryBytes: 200 * 2 ** 20,
      costPerMillionReports: 0.56,
    },
    {
      kind: 'command',
      name: 'label.py',
      batchSize: null,
      startUpSeconds: null,
      textsPerSecond: null,
      reportsPerSecond: null,
      peakMemoryBytes: null,
      costPerMillionReports: null,
    },
  ],
  speedUps: [
    {
      over: 'rules',
      steady: around(0.2),
      withStarts: 0.25,
      asPublished: { labelerSeconds: 0.5, studentSeconds: 0.01, ratio: 50 },
    },
    {
      over: 'label.py',
      steady: null,
      withStarts: null,
      asPublished: { labelerSeconds: 9, studentSeconds: 0.01, ratio: 900 },
    },
  ],
}

it('shows start-up, rate, memory and cost of each, and the speed-up as published and as it should be', () => {
  const page = htmlPage({ title: 'a', lead: 'b', sections: [speedSection(speed, quick.parts.speed)] })
  expect(page).toMatch(/<th scope="row">rules<.*>0\.40<.*>2,000 \(1,000–4,000\)<.*>500<.*>100<.*>0\.11</)
  expect(page).toMatch(/<th scope="row">label\.py<.*>–<.*>–</)
  expect(page).toContain('costs 0.2 an hour, which is an assumption')
  expect(page).toMatch(/This run, rules, the published way: 2 texts<.*>50<.*0\.5 s, its start counted/)
  expect(page).toMatch(
    /This run, rules: 200 reports, the start of both counted<.*>0\.25<.*>500 reports\/s<.*>100 reports\/s</,
  )
  expect(page).toContain('seems 50 times as fast as rules; in the steady state it is 0.2 times as fast.')
  expect(page).toContain('more texts took label.py no longer, so that its rate cannot be told.')
})
