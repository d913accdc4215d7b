import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const ENV_MODULE = '@xenova/transformers/src/env.js'

/** A server in the place of the Hugging Face hub. */
export interface HubServer {
  /** What it has, by path. */
  readonly files: Record<string, string | Uint8Array>
  /** What it was asked for. */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

export async function startHub(): Promise<HubServer> {
  const files: HubServer['files'] = {}
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url!)
    const content = files[request.url!]
    response.statusCode = content === undefined ? 404 : 200
    response.end(content)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { env } = (await import(ENV_MODULE)) as { env: { remoteHost: string } }
  env.remoteHost = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { files, requests, close: () => new Promise((closed) => void server.close(() => closed())) }
}
