import type { Finding } from './finding'

const fracture: Finding = {
  count: `
    fracture*9 | rib fracture*6 | compression fracture*4 | vertebral compression fracture*2 | clavicle fracture*2
    fracture deformity*2 | fracture of the {hand} clavicle*2 | fracture of the {ordinal} {hand} rib*2
    stress fracture | fracture of the {hand} <humerus|scapula|humeral neck> | sternal fracture | fractured rib*2
    fracture line | compression fracture of T{digit} | vertebral body fracture*2 | wedge fracture | displaced fracture
    nondisplaced fracture*2 | fracture or dislocation | pathologic fracture
  `,
  plural: `
    rib fractures*8 | fractures*7 | compression fractures*3 | fractures of the {hand} {ordinal} and {ordinal} ribs*2
    displaced rib fractures*2 | fractured ribs | vertebral fractures | bony fractures | healed rib fractures*2
    compression fractures of the spine | posterior rib fractures | fractures of the ribs | fractured sternal wires
    osseous fractures
    fractures or dislocations | acute rib fractures*2
  `,
  mass: 'rib fracture*3 | fracture*4 | compression fracture*2 | acute fracture*2 | cortical disruption | bony injury | skeletal fracture',
  grade: 'severity',
  quality: `
    acute*6 | old*5 | healed*5 | displaced*6 | nondisplaced*3 | remote*3 | healing*4 | posterior*2 | lateral
    comminuted | chronic*2 | age-indeterminate*3 | acute displaced*2 | subacute*2 | pathologic | deformed | hairline
    minimally displaced | visible
  `,
  where: 'bone',
  cause: 'trauma*2 | osteoporosis*2 | old injury*2 | a fall*2 | metastatic disease | a motor vehicle accident',
}

const degeneration: Finding = {
  count: `
    deformity*4 | wedge deformity*3 | compression deformity*3 | rib deformity*2 | scoliosis*3 | dextroscoliosis*3
    levoscoliosis*2 | kyphosis*2 | pectus deformity | bone island | sclerotic lesion | lytic lesion | hip arthropathy
    S-shaped scoliosis | endplate deformity | thoracic scoliosis | pectus excavatum deformity
  `,
  plural: `
    degenerative changes*12 | osteophytes*3 | endplate changes*2 | bony deformities*2 | anterior osteophytes*2
    hypertrophic changes | degenerative endplate changes*2 | deformities*2 | compression deformities*2
    degenerative spurs | flowing osteophytes | bridging osteophytes | multilevel degenerative changes*2
    arthritic changes | degenerative disc changes | bullet fragments
  `,
  mass: `
    osteopenia*4 | scoliosis*4 | degenerative disease*3 | degenerative disc disease*3 | degenerative change*4
    spondylosis*3 | kyphosis*3 | arthropathy*2 | osteophytosis*3 | demineralization*2 | disc space narrowing
    osteoarthritis*2 | degenerative joint disease*2 | renal osteodystrophy*2 | osteoporosis | spurring*2
    dextrocurvature | vertebral body height loss*2 | accentuated kyphosis | DISH | AC joint arthropathy
    spinal curvature | loss of vertebral body height | thoracic kyphosis | thoracolumbar scoliosis
    dextroscoliosis*2 | levoscoliosis | osteophyte formation*2 | endplate spurring | degeneration of the discs | curvature of the spine
  `,
  grade: 'severity',
  quality: `
    multilevel*5 | diffuse*3 | thoracic*3 | mid thoracic*2 | anterior*2 | stable*2 | thoracolumbar*2 | chronic*2
    exaggerated | bridging | degenerative | age-related*2 | lumbar | cervical | generalized | rotatory | bony
  `,
  where: 'bone',
  cause: 'advanced age | an old fracture | old trauma*2 | prior injury*2 | osteoarthritis | a remote injury',
}

const lump: Finding = {
  count: `
    soft tissue density*2 | rounded density*2 | radiopaque foreign body*3 | metallic density*2 | bullet*3
    bullet fragment*2 | radiopaque density*2 | hematoma*3 | contusion*3 | pulmonary contusion*3
    metallic foreign body*2 | soft tissue defect | retained bullet | radiopaque object | irregular lucency*3
    lucency*2 | air-fluid level*2 | cavity | cyst | shrapnel fragment
  `,
  plural: `
    radiopaque foreign bodies*2 | contusions*2 | bullets | bullet fragments*2 | lucencies | radiopaque densities*2
    air-fluid levels | metallic densities | inflammatory changes*3 | areas of hemorrhage*2 | radiodense foreign bodies
    hematomas | pulmonary contusions | metallic pellets
  `,
  mass: `
    subcutaneous emphysema*5 | soft tissue emphysema | hemorrhage*4 | pulmonary hemorrhage*3 | contusion*2
    inflammation*3 | soft tissue gas | soft tissue swelling*2 | aspiration*4 | retained contrast | alveolar hemorrhage
    active inflammation | acute inflammatory disease
  `,
  grade: 'amount',
  quality: `
    acute*3 | metallic*2 | focal*2 | rounded | overlying | retained*2 | soft tissue | old | unusual | irregular
    active | pulmonary*2
  `,
  where: 'chest',
  cause: 'trauma*3 | gunshot injury | prior surgery*2 | recent procedure*2 | an artifact*2 | an overlying object',
}

/** Findings of bones and soft tissue. */
export const chestWallFindings = { fracture, degeneration, lump }
