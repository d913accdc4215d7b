import { answerTimings, type TimedRun } from '@chexpp/bench'
import type { ReportRecord } from '@chexpp/corpora'
import { splitSentences } from '@chexpp/sections'
import { Command } from 'commander'
import { LABELER_PROCESS, type LabelerTask } from '../bench/labeler-task'
import { chooseLabeler } from '../labeling/choose-labeler'
import { labelRows } from '../labeling/label-rows'
import { readRuleFiles } from '../labeling/rule-files'
import { selectSpans } from '../labeling/select-sections'

/** Labels what it is sent until its parent goes: the process of one labeler that `chexpp bench` times. */
export function labelerProcessCommand(): Command {
  return new Command(LABELER_PROCESS).action(() => answerTimings(loadLabeler))
}

/** Loads a labeler and has it label the first report, because what it does only once belongs to its start. */
async function loadLabeler(task: LabelerTask): Promise<TimedRun> {
  const rules = { mode: task.mode, ...(await readRuleFiles(task.files)), cachedSentences: task.cachedSentences }
  const { labeler, reads } = await chooseLabeler({
    name: task.labeler,
    base: task.base,
    rules,
    batchSize: task.batchSize,
  })
  const options = {
    labeler,
    select: (text: string) => selectSpans(text, task.unit === 'sentence' ? { kind: 'all' } : task.sections),
    split: reads === 'sentences' && task.unit === 'report' ? splitSentences : (text: string) => [{ text, start: 0 }],
  }
  const rows = task.reports.map((text, index): ReportRecord => ({
    kind: 'report',
    row: index + 1,
    id: '',
    text,
    patient: undefined,
    idColumn: undefined,
    cells: {},
  }))
  const labelAll = async (records: readonly ReportRecord[]): Promise<void> => {
    for await (const row of labelRows(each(records), options)) {
      if (row.kind === 'failed') throw new Error(`row ${row.row}: ${row.error.message}`)
    }
  }
  await labelAll(rows.slice(0, 1))
  return (reports) => labelAll(rows.slice(0, reports))
}

// eslint-disable-next-line @typescript-eslint/require-await -- labelRows reads rows as they come
async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}
