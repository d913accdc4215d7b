import type { Finding } from './finding'

const device: Finding = {
  count: `
    endotracheal tube*5 | ET tube*2 | ETT | nasogastric tube*4 | NG tube*3 | enteric tube*3 | orogastric tube
    OG tube | Dobbhoff tube*2 | feeding tube*3 | tracheostomy tube*3 | tracheostomy*2 | chest tube*6 | pleural tube
    pigtail catheter*2 | PICC*5 | PICC line*4 | central venous catheter*5 | central line*4 | central venous line*2
    {hand} internal jugular catheter*3 | {hand} IJ line*2 | {hand} IJ catheter*3 | {hand} subclavian line*3
    {hand} subclavian catheter*2 | {hand} IJ central venous catheter*3 | {hand} PICC line*2
    {hand} internal jugular central line*2 | Swan-Ganz catheter*3 | pulmonary artery catheter | dialysis catheter*3
    Port-A-Cath | Mediport*3 | port catheter | port | pacemaker*6 | dual-chamber pacemaker*2 | cardiac pacer*2
    pacer*2 | pacer lead | AICD*2 | ICD*2 | defibrillator*2 | cardiac device | intra-aortic balloon pump | IABP | LVAD
    aortic valve prosthesis | prosthetic valve*2 | mitral valve replacement*2 | valve replacement | stent
    embolization coil | drain in place | pleural drain | shunt catheter | VP shunt catheter
    vagal nerve stimulator device | spinal stimulator | gastrostomy tube*2 | G-tube | IVC filter | Hickman catheter
    introducer sheath | loop recorder | drainage catheter*2 | shoulder arthroplasty*3 | cervical spine plate
    metallic plate*2 | surgical screw | nasal cannula | catheter*4 | line in place | support device*2
    dual lumen catheter | temporary pacing wire | neurostimulator | aortic stent graft | hemodialysis catheter
    left ventricular assist device | monitoring device | biventricular ICD | implanted cardiac device
  `,
  plural: `
    pacer leads*3 | pacemaker leads*4 | pacer wires*2 | chest tubes*4 | bilateral chest tubes*2 | lines and tubes*4
    tubes and lines*2 | support devices*4 | monitoring and support devices*3 | sternal wires*3
    median sternotomy wires*3 | sternotomy wires*3 | surgical clips*5 | EKG leads*2 | monitor leads*2
    monitoring leads*2 | central lines*2 | surgical markers*2 | nipple markers*2 | embolization coils*2 | coils*2
    spinal rods and screws*2 | screws*2 | plates and screws*2 | ICD leads*2 | catheters*3 | mediastinal drains*2
    mediastinal tubes | prosthetic valves*2 | skin staples*2 | external leads | drains and tubes | cardiac valves
    implanted devices | orthopedic screws | fusion plates | vascular stents | epicardial pacing wires
    defibrillator pads*2 | anchors | mediastinal clips | surgical staples | cholecystectomy clips*2 | AICD leads
    sutures | CABG clips | support lines
  `,
  mass: `
    hardware*4 | spinal hardware*3 | cervical spine hardware*2 | fusion hardware*2 | orthopedic hardware*2
    support apparatus*3 | monitoring equipment*2 | support equipment*2 | cardiac support | overlying tubing
    surgical hardware | spinal fixation hardware | arthroplasty hardware | life support apparatus
    surgical suture material
  `,
  grade: 'caliber',
  quality: `
    dual-lumen*2 | single-lead*2 | tunneled*2 | indwelling*2 | overlying | external | intact*2 | metallic
    double-lumen | two-lead | triple lumen | dual-chamber | fractured | surgical
  `,
  where: 'hardware',
  cause: 'prior CABG*2 | prior surgery*2 | valve replacement | prior spinal fusion | recent cardiac surgery',
}

export const deviceFindings = { device }
