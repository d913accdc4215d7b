/** All words that a form with alternatives in brackets stands for: "air(|-)space" → "airspace", "air-space". */
export function expandForm(form: string): string[] {
  const choice = /\(([^()]*)\)/.exec(form)
  if (!choice) return [form]
  const [whole, alternatives] = choice
  const [before, after] = [form.slice(0, choice.index), form.slice(choice.index + whole.length)]
  return alternatives.split('|').flatMap((alternative) => expandForm(before + alternative + after))
}
