import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { headBars } from '../pictures/head-bars'
import { toPng } from './to-png'

const svg = headBars({ title: 'Kappa', seriesName: 'ours', heads: [{ head: 'Edema', value: 0.5 }], width: 360 })

/** Width, height and the first pixel of a PNG of 8 bits a channel; PNG specification, section 11. */
function readPng(bytes: Uint8Array) {
  const data = Buffer.from(bytes)
  expect(data.subarray(1, 4).toString()).toBe('PNG')
  const image: Buffer[] = []
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at)) {
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      image.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)))
  }
  // After a filter byte, which changes nothing of the first pixel of the first line.
  const firstPixel = [...inflateSync(Buffer.concat(image)).subarray(1, 5)]
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), firstPixel, size: data.length }
}

test('twice the pixels, on white; dark on request', async () => {
  const light = readPng(await toPng(svg))
  expect(light.width).toBe(720)
  expect(light.firstPixel).toEqual([255, 255, 255, 255])
  const dark = readPng(await toPng(svg, { theme: 'dark', scale: 1 }))
  expect(dark.width).toBe(360)
  expect(dark.firstPixel).toEqual([0x14, 0x14, 0x14, 255])
})

test('text is drawn', async () => {
  const blank = svg.replace(/<text[\s\S]*?<\/text>/g, '')
  expect(readPng(await toPng(svg)).size).toBeGreaterThan(readPng(await toPng(blank)).size)
})

test('a scale of nothing is refused', async () => {
  await expect(toPng(svg, { scale: 0 })).rejects.toThrow('scale is 0; give a number above 0')
})
