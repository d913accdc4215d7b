import type { ProgramTiming } from '@chexpp/bench'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { speedFigures, type TimedLabeler } from './speed-figures'
import { SPEED_SCHEMA } from './study-speed'

/** A program that makes so many texts a second, in two runs alike. */
const timing = (name: string, startUpSeconds: number, rate: number): ProgramTiming => ({
  name,
  startUpSeconds,
  itemsPerSecond: { median: rate, min: rate, max: rate },
  rates: [rate, rate],
  peakMemoryBytes: 1000,
})

const student = (batchSize: number, rate: number): TimedLabeler => ({
  kind: 'student',
  batchSize,
  timing: timing(`student, ${batchSize} at once`, 2, rate),
  twoSentences: { seconds: 0.1, secondsWithStart: 2.1 },
})

const rules: TimedLabeler = {
  kind: 'rules',
  batchSize: null,
  timing: timing('rules', 0.5, 2000),
  twoSentences: { seconds: 0.01, secondsWithStart: 0.51 },
}

const command: TimedLabeler = {
  kind: 'command',
  batchSize: null,
  timing: { name: 'label.py', startUpSeconds: null, itemsPerSecond: null, rates: [], peakMemoryBytes: null },
  twoSentences: { seconds: 10, secondsWithStart: 10 },
}

const scale = { texts: 128, textsPerReport: 4, pricePerHour: 3.6 }

it('sets the student at its fastest batch size beside the rules and each command', () => {
  const speed = speedFigures([rules, student(1, 100), student(32, 400), student(128, 300), command], scale)
  const [ofRules] = speed.figures
  // 2,000 texts of 4 a report; 3.6 an hour is a thousandth a second.
  expect(ofRules).toMatchObject({ kind: 'rules', reportsPerSecond: { median: 500 }, peakMemoryBytes: 1000 })
  expect(ofRules.costPerMillionReports).toBeCloseTo(2)
  const [overRules, overCommand] = speed.speedUps
  expect(overRules.steady).toEqual({ median: 0.2, min: 0.2, max: 0.2 })
  // 200 reports are 800 texts: 0.5 + 0.4 seconds of the rules, 2 + 2 of the student.
  expect(overRules.withStarts).toBeCloseTo(0.9 / 4)
  expect(overRules.asPublished.ratio).toBeCloseTo(5.1)
  expect(overCommand).toMatchObject({ over: 'label.py', steady: null, withStarts: null })
  expect(overCommand.asPublished.ratio).toBeCloseTo(100)

  const validate = new Ajv2020({ allErrors: true }).compile(SPEED_SCHEMA)
  expect(validate(speed), JSON.stringify(validate.errors)).toBe(true)
})
