import { readdir, readFile } from 'node:fs/promises'

/**
 * Memory that a process and all that it started hold now, in bytes: the sum of their resident sets, which counts shared pages
 * once for each. `undefined` where the system has no `/proc` (Linux has), or the process has ended.
 */
export async function treeMemory(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    const kibibytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0)
    const threads = await readdir(`/proc/${pid}/task`)
    const children = await Promise.all(
      threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
    )
    const ofChildren = await Promise.all(
      children.flatMap((line) => line.split(' ').filter(Boolean)).map((child) => treeMemory(Number(child))),
    )
    return ofChildren.reduce<number>((sum, bytes) => sum + (bytes ?? 0), kibibytes * 1024)
  } catch {
    // Processes end while they are looked at.
    return undefined
  }
}
