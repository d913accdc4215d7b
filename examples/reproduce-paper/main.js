import { main } from 'chexpp'

process.exitCode = await main(['reproduce', ...process.argv.slice(2)])
