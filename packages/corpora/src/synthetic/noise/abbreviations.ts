import type { Random } from '../random'

const SHORT: readonly (readonly [long: string, ...short: string[]])[] = [
  ['right', 'rt', 'R', 'Rt.'],
  ['left', 'lt', 'L', 'Lt.'],
  ['bilateral', 'bilat', 'b/l', 'bil.'],
  ['without', 'w/o'],
  ['with', 'w/', 'w'],
  ['and', '&', '+'],
  ['right lower lobe', 'RLL'],
  ['left lower lobe', 'LLL'],
  ['right upper lobe', 'RUL'],
  ['left upper lobe', 'LUL'],
  ['right middle lobe', 'RML'],
  ['pneumothorax', 'PTX', 'ptx'],
  ['pneumonia', 'PNA', 'pna'],
  ['congestive heart failure', 'CHF'],
  ['status post', 's/p'],
  ['consistent with', 'c/w'],
  ['compared to', 'cf', 'c/t'],
  ['secondary to', '2/2'],
  ['increased', 'incr', 'inc.'],
  ['decreased', 'decr', 'dec.'],
  ['pulmonary', 'pulm', 'pulm.'],
  ['mediastinum', 'med'],
  ['atelectasis', 'atx', 'atel'],
  ['effusion', 'eff'],
  ['fracture', 'fx'],
  ['moderate', 'mod', 'mod.'],
  ['probable', 'prob'],
  ['possible', 'poss', '?'],
  ['questionable', '?'],
  ['approximately', 'approx.', '~'],
  ['history', 'hx'],
  ['evaluate', 'eval'],
  ['lateral', 'lat'],
  ['posterior', 'post.'],
  ['within normal limits', 'WNL', 'wnl'],
  ['normal', 'nl'],
  ['versus', 'v', 'vs.', 'vs'],
  ['extremity', 'ext'],
  ['patient', 'pt', 'pt.'],
  ['follow-up', 'f/u'],
  ['rule out', 'r/o'],
  ['abnormality', 'abnl'],
  ['negative', 'neg'],
  ['significant', 'sig', 'signif'],
  ['or', '/'],
  ['chest x-ray', 'CXR'],
  ['no', 'neg'],
  ['nasogastric', 'NG'],
  ['endotracheal', 'ET'],
  ['severe', 'sev'],
  ['change', 'chg'],
]

/**
 * Writes one or two words in short, as dictation notes do.
 *
 * @example abbreviate('Small right pneumothorax without change.', random) // 'Small right pneumothorax w/o change.'
 */
export function abbreviate(sentence: string, random: Random): string {
  let text = sentence
  for (let left = 1 + random.below(2); left > 0; left--) {
    const fitting = SHORT.filter(([long]) => wordAt(text, long) >= 0)
    if (fitting.length === 0) return text
    const [long, ...short] = random.pick(fitting)
    const at = wordAt(text, long)
    text = text.slice(0, at) + random.pick(short) + text.slice(at + long.length)
  }
  return text
}

/** Where the words stand alone in the text, or -1. */
function wordAt(text: string, words: string): number {
  return text.search(new RegExp(`(?<![\\w-])${words}(?![\\w-])`))
}
