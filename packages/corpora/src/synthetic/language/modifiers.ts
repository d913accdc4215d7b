import type { Rules } from '../notation'

/** How much, how large, since when. */
export const modifiers: Rules = {
  severity: `
    mild*8 | minimal*5 | moderate*5 | severe*3 | slight*3 | marked*2 | trace | extensive | mild-to-moderate
    mild to moderate*2 | moderate to severe | moderately severe | significant | substantial | subtle*2 | very mild
    fairly marked | advanced | low-grade | considerable | gross | profound | overt
  `,
  amount: `
    small*8 | tiny*3 | trace*3 | large*4 | moderate*4 | very small*2 | small to moderate*2 | moderate-sized
    moderate to large | minimal*2 | sizable | moderately large | massive | miniscule | fairly large
    small-to-moderate | layering
  `,
  size: `
    {measure}*5 | {measure} x {measure} | small*3 | tiny*2 | large*2 | subcentimeter*2 | dominant
    approximately {measure} | {digit}-{digit} mm | sub-{digit} mm | fairly large
  `,
  texture: `
    patchy*5 | streaky*4 | hazy*4 | linear*3 | ill-defined*3 | vague*2 | faint*2 | dense*2 | confluent*2 | diffuse*3
    focal*3 | multifocal*3 | scattered*2 | subsegmental | rounded*2 | wedge-shaped | band-like | bandlike
    heterogeneous | nonspecific*2 | asymmetric | reticulonodular | fluffy | ground-glass | ground glass | coarse
    irregular*2 | strandy | fibronodular | lobulated | oblong | round | masslike | platelike | cystic | curvilinear
    tubular | mixed interstitial and alveolar | triangular | pleural-based | pleural based | well-defined | nodular*2
    reticular | poorly defined | indistinct | oval
  `,
  age: `
    stable*5 | unchanged*4 | new*4 | old*2 | chronic*4 | acute*3 | persistent*3 | residual*2 | known | recurrent
    worsening*3 | increasing*2 | increased*2 | improving*2 | improved*2 | decreasing | decreased*2 | resolving*2
    evolving | developing | enlarging | previously seen | previously noted | previously described | pre-existing
    underlying | superimposed*2 | associated*2 | adjacent*2 | overlying | subacute | healing | similar | progressive
    long-standing | postoperative | post-traumatic | remote | recently developed | stable-appearing | posttraumatic
    ongoing | long standing | postinflammatory | chronic appearing | chronic-appearing | old-appearing
    stable appearing | suspicious appearing | continued | previous | age-indeterminate
  `,
  // Before a noun that is not counted.
  share: `
    a small amount of*4 | a component of*2 | a degree of*2 | some*3 | a moderate amount of | an element of*2
    areas of*2 | an area of*2 | a trace of | a mild degree of | a large amount of | evidence of*2 | findings of
    changes of*2 | foci of | some degree of | a background of | minimal areas of | increasing | more
  `,
  quantity: `
    multiple*4 | several*3 | scattered*3 | numerous*2 | a few*3 | few | some | two | innumerable | at least {digit}
    a couple of | many
  `,
  // Adjectives that stand before what is denied.
  denied: `
    focal*6 | acute*6 | definite*5 | large*4 | significant*4 | new*4 | obvious*3 | evident | discrete*2 | suspicious*2
    convincing*2 | overt*2 | gross*2 | appreciable*2 | confluent | sizable | frank | clear | detectable | associated*2
    substantial | identifiable | further | residual*2 | recurrent | developing*2 | worrisome | concerning | dominant
    additional*2 | other*2 | active*2 | superimposed | underlying | pathologic | obvious associated | large or small
    visualized*3 | visible | radiographic | typical | measurable | abnormal | unusual | pathological
    obvious or large | sizeable | supervening | pneumonic | moderate or large | moderate to large | displaced
    displaced or healing | lobar | segmental | new or enlarging | acute or chronic | suspicious focal | acute focal
    new focal | clinically significant | radiographically evident
  `,
  // Adverbs of degree.
  mildly: `
    mildly*5 | moderately*3 | slightly*3 | markedly*2 | minimally*2 | severely | significantly*2 | somewhat*2
    massively | grossly | moderately to severely
  `,
}
