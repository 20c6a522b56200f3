import type { IncomingMessage, ServerResponse } from 'node:http'

export const LIVE_PATH = '/_live'

const SCRIPT = `<script>new EventSource('${LIVE_PATH}').addEventListener('reload', () => location.reload())</script>`

/** The open pages of the browser build, told to load anew when it was built again. */
export class LivePages {
  private readonly open = new Set<ServerResponse>()

  /** `/_live`: a stream of events that stays open. */
  answer(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': waiting\n\n')
    this.open.add(response)
    request.on('close', () => this.open.delete(response))
  }

  reload(): void {
    for (const response of this.open) response.write('event: reload\ndata: {}\n\n')
  }

  /** A page that listens. */
  listening(html: string): string {
    return html.includes('</body>') ? html.replace('</body>', `${SCRIPT}</body>`) : html + SCRIPT
  }
}
