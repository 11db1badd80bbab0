/**
 * `node bare-server.ts FILE HEADERS`: what Node's own HTTP server can do on this machine with these bytes and nothing else to do.
 * Prints its address. HEADERS is JSON.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file = '', headers = '{}'] = process.argv.slice(2)
const bytes = readFileSync(file)
const sent = { ...JSON.parse(headers), 'content-length': bytes.length }

const server = createServer((_request, response) => {
  response.writeHead(200, sent)
  response.end(bytes)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) console.log(`running at http://127.0.0.1:${address.port}`)
})
