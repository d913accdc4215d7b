import { compileRules, type CompiledRules } from './compile-rules'
import type { RulePack } from './rule-pack'

const compiledPacks = new WeakMap<RulePack, CompiledRules>()

/** A pack's rules, compiled when they are first used. */
export function compiledPack(pack: RulePack): CompiledRules {
  let compiled = compiledPacks.get(pack)
  if (!compiled) compiledPacks.set(pack, (compiled = compileRules(pack)))
  return compiled
}
