import type { Rules } from '../notation'

/** Sides, lobes, zones and the phrases that place a finding. */
export const anatomy: Rules = {
  'side.right': 'right*6 | right-sided | right sided',
  'side.left': 'left*6 | left-sided | left sided',
  side: '{side.right} | {side.left}',
  'hand.right': 'right',
  'hand.left': 'left',
  hand: '{hand.right} | {hand.left}',
  both: `
    bilateral*8 | bibasilar*3 | bibasal | biapical | bilateral lower lobe | bilateral basilar | bilateral upper lobe
  `,
  lobe: `
    upper lobe*4 | lower lobe*5 | middle lobe*2 | apex*2 | base*4 | lower lung | upper lung | mid lung | midlung
    hilum | hemithorax
  `,
  region: `
    {hand} <upper|lower|middle> lobe*6 | {hand} basilar*3 | {hand} basal | {hand} apical
    {hand} <lower|upper|mid> lung*2 | {hand} <lower|upper|mid> <zone|lung zone> | {hand} midlung | {hand} infrahilar
    {hand} suprahilar | {hand} perihilar | {hand} hilar | {hand} paratracheal | {hand} juxtahilar | RLL | LLL | RUL
    LUL | RML | lingular*2 | basilar*3 | basal | apical*2 | perihilar*2 | retrocardiac*3 | left retrocardiac*2
    peripheral | central | infrahilar | subpleural | posterior basal | anterior | lower lobe | upper lobe | upper zone
    lower lung
  `,
  laterality: '{side}*5 | {both}*4 | {region}*6',
  'lungs.sg': `
    the {hand} lung*4 | the {hand} hemithorax | the {hand} lung base*2 | the remainder of the lungs*2
    the lung parenchyma*2 | the remaining lung | the aerated lung | the {hand} <upper|lower> lobe | the lingula
    the rest of the lung | the {hand} apex | the chest
  `,
  'lungs.pl': `
    the lungs*8 | both lungs*3 | the lung fields*2 | the lung bases | the lung apices | the airspaces
    the visualized lungs | the remaining lung fields | lungs*3 | the pleural spaces | the lung zones | the bases
    the apices | the {hand} lung and pleural space
  `,
  'lung.side': '{laterality}',
  'pleural.side': `
    {side}*6 | bilateral*4 | apical | biapical | basilar | bibasilar | {hand} apical*2 | {hand} basilar*2
    {hand} lateral | {hand} basal
  `,
  'bone.side': `
    {hand}*3 | thoracic*3 | mid thoracic*2 | lower thoracic | upper thoracic | lumbar | multilevel | {hand} lateral
    {hand} {ordinal} rib | T{digit} | L1 | anterior | {hand}-sided | distal | proximal | bilateral
  `,
  'heart.side': `
    bilateral | diffuse | central | perihilar | generalized | left-sided | global | symmetric | {hand} | bibasilar
  `,
  'chest.side': '{side}*4 | bilateral | midline | lower | upper | anterior | lateral | left upper quadrant',
}
